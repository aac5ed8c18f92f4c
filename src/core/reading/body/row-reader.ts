import {
  MONEY_FIELDS,
  TEXT_FIELDS,
  type MoneyField,
  type Project,
  type Reading,
  type TextField,
  type UnitName,
} from '../../book';
import { NO_MONEY, sum, type Money, type MoneyUnit, type Rate } from '../../money';
import type { SheetRow } from '../../snapshot';
import { CellReader } from '../cells/cell-reader';
import type { Place } from '../cells/make-reading';
import type { ProjectItem } from './item';
import type { Layout } from './layout';

/** A project while it is being read. */
export type Draft = { -readonly [K in keyof Project]: Project[K] };

// Made by a constructor, projects have room for their readings from the start: half the memory, and quicker to look at.
class Row {
  readonly owner: UnitName | undefined = undefined;

  constructor(
    readonly row: number,
    readonly continuationRows: readonly number[],
    readonly name: Reading<string>,
  ) {}
}

interface FieldColumn<F> {
  readonly field: F;
  readonly column: number;
  /** Only then need merges be looked up. */
  readonly hasMerges: boolean;
}

/** Reads the rows of one table. */
export class RowReader {
  readonly #cells = new CellReader();
  readonly #name: FieldColumn<'name'>;
  readonly #texts: readonly FieldColumn<TextField>[];
  readonly #money: readonly FieldColumn<MoneyField>[];
  readonly #figures: readonly FieldColumn<'executionRate' | 'score' | 'reviewScore'>[];

  constructor(
    readonly layout: Layout,
    readonly unitOf: (field: MoneyField) => MoneyUnit,
    readonly isPlainPercent: boolean,
  ) {
    this.#texts = fieldColumns(
      layout,
      TEXT_FIELDS.filter((field) => field !== 'name'),
    );
    this.#name = { field: 'name', column: layout.name, hasMerges: layout.grid.hasMerges(layout.name) };
    this.#money = fieldColumns(layout, MONEY_FIELDS);
    this.#figures = fieldColumns(layout, ['executionRate', 'score', 'reviewScore'] as const);
  }

  project(item: ProjectItem): Draft {
    const { row, continuationRows } = item;
    const name = this.#text(item, this.#name);
    const draft: Draft = new Row(row, continuationRows, name);
    for (const at of this.#texts) draft[at.field] = this.#text(item, at);
    for (const at of this.#money) draft[at.field] = this.#amount(item, at);
    for (const at of this.#figures) this.#readFigure(draft, item.cells, at);
    return draft;
  }

  #amount({ row, cells, partRows }: ProjectItem, at: FieldColumn<MoneyField>): Reading<Money> {
    const unit = this.unitOf(at.field);
    const first = this.#cells.money(this.#place(row, cells, at), unit);
    return partRows.reduce((whole, part) => {
      const place = this.#place(part, this.#rowAt(part), at);
      return place.row === part ? withPart(whole, this.#cells.money(place, unit)) : whole;
    }, first);
  }

  amounts(row: number): Partial<Record<MoneyField, Reading<Money>>> {
    const amounts: Partial<Record<MoneyField, Reading<Money>>> = {};
    const cells = this.#rowAt(row);
    for (const at of this.#money)
      amounts[at.field] = this.#cells.money(this.#place(row, cells, at), this.unitOf(at.field));
    return amounts;
  }

  /** The rate that a row states; undefined where the table has no such column. */
  rate(row: number): Reading<Rate> | undefined {
    const at = this.#figures.find(({ field }) => field === 'executionRate');
    return at && this.#cells.rate(this.#place(row, this.#rowAt(row), at), this.isPlainPercent);
  }

  #readFigure(draft: Draft, cells: SheetRow, at: FieldColumn<'executionRate' | 'score' | 'reviewScore'>): void {
    const place = this.#place(draft.row, cells, at);
    if (at.field === 'executionRate') draft.executionRate = this.#cells.rate(place, this.isPlainPercent);
    else draft[at.field] = this.#cells.points(place);
  }

  #text(item: ProjectItem, at: FieldColumn<TextField>): Reading<string> {
    const first = this.#cells.text(this.#place(item.row, item.cells, at));
    if (item.continuationRows.length === 0) return first;
    const { column } = at;
    const rows = [...item.continuationRows, item.row].sort((a, b) => a - b);
    const parts = rows.flatMap((row) => this.#cells.text({ row, column, cell: this.#rowAt(row)[column] }).value ?? []);
    return parts.length === 0 ? first : { ...first, state: 'value', value: parts.join('') };
  }

  /** The cell that holds the value: of a merge its first one. */
  #place(row: number, cells: SheetRow, { column, hasMerges }: FieldColumn<string>): Place {
    const merge = hasMerges ? this.layout.grid.mergeAt(row, column) : undefined;
    if (!merge) return { row, column, cell: cells[column] };
    return { row: merge.top, column: merge.left, cell: this.layout.grid.cell(merge.top, merge.left) };
  }

  #rowAt(row: number): SheetRow {
    return this.layout.grid.sheet.rows.get(row) ?? [];
  }
}

function withPart(whole: Reading<Money>, part: Reading<Money>): Reading<Money> {
  if (part.value === undefined) return whole;
  const value = sum([whole.value ?? NO_MONEY, part.value]);
  return { ...whole, state: 'value', value, decimals: Math.max(whole.decimals, part.decimals) };
}

function fieldColumns<F extends TextField | MoneyField | 'executionRate' | 'score' | 'reviewScore'>(
  { columns, grid }: Layout,
  fields: readonly F[],
): FieldColumn<F>[] {
  return fields.flatMap((field) => {
    const column = columns[field]?.column;
    return column === undefined ? [] : { field, column, hasMerges: grid.hasMerges(column) };
  });
}

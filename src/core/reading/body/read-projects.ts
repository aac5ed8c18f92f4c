import { MONEY_FIELDS, TEXT_FIELDS, type ListField, type Project, type Reading, type UnitName } from '../../book';
import type { Money, MoneyUnit, Rate } from '../../money';
import type { CellReader } from '../cells/cell-reader';
import type { Item, ProjectItem } from './item';
import { isWrittenOnce, sectionsOf, type Section } from './read-owners';
import { unitName } from './unit-name';
import type { Layout } from './layout';

type Draft = { -readonly [K in keyof Project]: Project[K] };

/** Reads the projects of a table, row by row. */
export interface RowReader {
  readonly layout: Layout;
  readonly cells: CellReader;
  readonly unitOf: (field: (typeof MONEY_FIELDS)[number]) => MoneyUnit;
  readonly isPlainPercent: boolean;
}

export function readProject(reader: RowReader, item: ProjectItem): Project {
  const { layout, cells } = reader;
  const { row } = item;
  const draft: Draft = { row, continuationRows: item.continuationRows, name: textReading(reader, item, 'name')! };
  for (const field of TEXT_FIELDS) {
    if (field === 'name') continue;
    const read = textReading(reader, item, field);
    if (read) draft[field] = read;
  }
  for (const field of MONEY_FIELDS) {
    const read = moneyReading(reader, row, field);
    if (read) draft[field] = read;
  }
  const { executionRate, score, reviewScore } = layout.columns;
  if (executionRate) draft.executionRate = rateReading(reader, row, executionRate.column);
  if (score) draft.score = cells.points(placeOf(layout, row, score.column));
  if (reviewScore) draft.reviewScore = cells.points(placeOf(layout, row, reviewScore.column));
  return draft;
}

export function moneyReading(
  { layout, cells, unitOf }: RowReader,
  row: number,
  field: (typeof MONEY_FIELDS)[number],
): Reading<Money> | undefined {
  const column = layout.columns[field]?.column;
  return column === undefined ? undefined : cells.money(placeOf(layout, row, column), unitOf(field));
}

function rateReading({ layout, cells, isPlainPercent }: RowReader, row: number, column: number): Reading<Rate> {
  return cells.rate(placeOf(layout, row, column), isPlainPercent);
}

function textReading({ layout, cells }: RowReader, item: ProjectItem, field: ListField): Reading<string> | undefined {
  const column = layout.columns[field]?.column;
  if (column === undefined) return undefined;
  const first = cells.text(placeOf(layout, item.row, column));
  if (item.continuationRows.length === 0) return first;
  const rest = item.continuationRows.map((row) => cells.text({ row, column, cell: layout.grid.cell(row, column) }));
  const parts = [first, ...rest].flatMap(({ value }) => value ?? []);
  return parts.length === 0 ? first : { ...first, state: 'value', value: parts.join('') };
}

/** The cell that holds the value: for a merged cell its first one. */
function placeOf({ grid }: Layout, row: number, column: number) {
  const merge = grid.hasMerges(column) ? grid.mergeAt(row, column) : undefined;
  if (!merge) return { row, column, cell: grid.cell(row, column) };
  return { row: merge.top, column: merge.left, cell: grid.cell(merge.top, merge.left) };
}

/** The projects of a table with their owners: from the row, else the heading over it, else what goes for the whole table. */
export function readProjects(reader: RowReader, items: readonly Item[], tableOwner: UnitName | undefined): Project[] {
  const sections = sectionsOf(items);
  const plain = items.flatMap((item) => (item.kind === 'project' ? readProject(reader, item) : []));
  const ownerOf = ownersBy(plain);
  const starts = new Set(items.flatMap((item, index) => (items[index - 1]?.kind === 'project' ? [] : item.row)));
  return plain.map((project) => {
    const section = sections.get(project.row);
    const owner = ownerOf(project, starts.has(project.row)) ?? section?.owner ?? tableOwner;
    const budgetClass = project.budgetClass ?? classOf(reader, section);
    return { ...project, ...(owner ? { owner } : {}), ...(budgetClass ? { budgetClass } : {}) };
  });
}

function ownersBy(projects: readonly Project[]): (project: Project, isFirst: boolean) => UnitName | undefined {
  const known = new Map<string, UnitName>();
  const fields = (['unit', 'department'] as const).filter((field) =>
    projects.some((one) => one[field]?.value !== undefined),
  );
  const onceField = fields.find((field) => isWrittenOnce(projects, field));
  let last: UnitName | undefined;
  return (project, isFirst) => {
    const field = fields.find((one) => project[one]?.value !== undefined);
    if (!field) return (last = isFirst || !onceField ? undefined : last);
    const text = project[field]!.value!;
    const owner = known.get(text) ?? unitName(text);
    known.set(text, owner);
    return (last = owner);
  };
}

function classOf({ layout }: RowReader, section: Section | undefined): Reading<string> | undefined {
  const found = section?.budgetClass;
  if (!found) return undefined;
  return { row: found.row, column: layout.header.left, state: 'value', value: found.name, decimals: 0, isText: false };
}

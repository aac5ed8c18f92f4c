import type { CellAddress, RangeAddress } from '../../../core/address';
import type { Cell, ExcelTable, Sheet, SheetRow } from '../../../core/snapshot';
import { intersection } from './areas';
import type { Breathe } from './ask';
import type { Block } from './block';
import { cellOf, looksLikeError } from './cell-of';
import type { Frame } from './frame';
import { unitedMerges } from './merges';
import type { SheetEntry } from './structure';
import { weightOf } from './weight';

type Row = (Cell | undefined)[];

// Before anything of a sheet is known: short texts and amounts, with their formats.
const FIRST_BYTES_PER_CELL = 60;
// Fewer cells say little of those that follow.
const TELLING_CELLS = 40;
// Taken in without a pause: some milliseconds.
const SLICE_CELLS = 10_000;

/** A sheet while it is being read, piece by piece. */
export class SheetReading {
  readonly #rows = new Map<number, Row>();
  readonly #merges: RangeAddress[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #arrays: RangeAddress[] = [];
  /** The rectangles that hold all values: the used range, or several where values stand far apart. */
  #held: readonly RangeAddress[];
  bytesPerCell = FIRST_BYTES_PER_CELL;
  /** What was taken in has weighed so much. */
  bytes = 0;

  constructor(
    readonly entry: SheetEntry,
    readonly frame: Frame,
  ) {
    this.#held = frame.used ? [frame.used] : [];
  }

  holdIn(ranges: readonly RangeAddress[]): void {
    this.#held = ranges;
  }

  get held(): readonly RangeAddress[] {
    return this.#held;
  }

  /** Takes cells in, in slices; what it gives back may be errors or texts, since their kinds were not asked. */
  async take(block: Block, breathe: Breathe): Promise<RangeAddress | undefined> {
    const columns = block.values[0]?.length ?? 0;
    const slice = Math.max(Math.floor(SLICE_CELLS / Math.max(columns, 1)), 1);
    let bytes = 0;
    let doubtful: RangeAddress | undefined;
    for (let from = 0; from < block.values.length; from += slice) {
      if (from > 0) await breathe();
      const to = Math.min(from + slice, block.values.length);
      bytes += weightOf(block, from, to);
      for (let index = from; index < to; index += 1) {
        const doubt = this.#takeRow(block, index, block.values[index]!);
        const row = block.range.top + index;
        if (doubt) doubtful = { ...joined(doubtful, doubt), top: doubtful?.top ?? row, bottom: row };
      }
    }
    const cells = block.values.length * columns;
    if (cells >= TELLING_CELLS) this.bytesPerCell = bytes / cells;
    this.bytes += bytes;
    return doubtful;
  }

  #takeRow(block: Block, index: number, line: readonly unknown[]): Pick<RangeAddress, 'left' | 'right'> | undefined {
    const { left, top } = block.range;
    let row = this.#rows.get(top + index);
    let doubt: Pick<RangeAddress, 'left' | 'right'> | undefined;
    for (let at = 0; at < line.length; at += 1) {
      const value = line[at];
      const formula = block.formulas[index]?.[at];
      if (value === '' && formula === '') continue;
      const type = block.types?.[index]?.[at];
      const cell = cellOf({ value, formula, format: block.formats[index]?.[at], type });
      if (!cell) continue;
      if (!row) this.#rows.set(top + index, (row = []));
      put(row, left + at, cell);
      if (type === undefined && looksLikeError(value)) doubt = { left: doubt?.left ?? left + at, right: left + at };
    }
    return doubt;
  }

  /** What looked like errors, but are texts. */
  takeTypes(range: RangeAddress, types: readonly (readonly string[])[]): void {
    types.forEach((line, index) =>
      line.forEach((type, at) => {
        const row = this.#rows.get(range.top + index);
        const cell = row?.[range.left + at];
        if (!row || type === 'Error' || typeof cell?.value !== 'object') return;
        row[range.left + at] = { ...cell, value: cell.value.error };
      }),
    );
  }

  takeMerges(merges: readonly RangeAddress[]): void {
    this.#merges.push(...merges);
  }

  hideRows(rows: readonly number[]): void {
    for (const row of rows) this.#hiddenRows.add(row);
  }

  hideColumns(columns: readonly number[]): void {
    for (const column of columns) this.#hiddenColumns.add(column);
  }

  /** The cells within a range that have a formula. */
  formulasIn(range: RangeAddress): CellAddress[] {
    const found: CellAddress[] = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      this.#rows.get(row)?.forEach((cell, column) => {
        if (cell?.formula !== undefined && column >= range.left && column <= range.right) found.push({ row, column });
      });
    }
    return found;
  }

  formulaAt({ row, column }: CellAddress): string | undefined {
    return this.#rows.get(row)?.[column]?.formula;
  }

  /** An array formula fills a range: only the first cell has it. */
  takeArray(range: RangeAddress): void {
    this.#arrays.push(range);
    for (const { row, column } of this.formulasIn(range)) {
      if (row === range.top && column === range.left) continue;
      const cells = this.#rows.get(row)!;
      cells[column] = withoutFormula(cells[column]!);
    }
  }

  /** The sheet, once all of it was taken in. */
  toSheet(tables: readonly ExcelTable[], hasMarks: boolean): Sheet {
    const { entry, frame } = this;
    const held = (range: RangeAddress): boolean => this.#held.some((area) => intersection(area, range));
    return {
      name: entry.name,
      visibility: entry.visibility,
      rows: new Map<number, SheetRow>([...this.#rows].sort(([a], [b]) => a - b)),
      merges: unitedMerges(this.#merges).filter(held),
      hiddenRows: ascending(this.#hiddenRows),
      hiddenColumns: ascending(this.#hiddenColumns),
      tables,
      isProtected: frame.isProtected,
      ...(frame.filter ? { filter: frame.filter } : {}),
      ...(this.#arrays.length > 0 ? { arrays: this.#arrays } : {}),
      ...(frame.ours === undefined ? {} : { ours: frame.ours }),
      ...(hasMarks ? { hasMarks } : {}),
    };
  }
}

function withoutFormula({ value, format }: Cell): Cell | undefined {
  if (value === undefined) return undefined;
  return format === undefined ? { value } : { value, format };
}

/** No holes that iterating would pass over: columns before the cell are there, and empty. */
function put(row: Row, column: number, cell: Cell): void {
  while (row.length < column) row.push(undefined);
  row[column] = cell;
}

function joined(
  range: RangeAddress | undefined,
  { left, right }: Pick<RangeAddress, 'left' | 'right'>,
): Pick<RangeAddress, 'left' | 'right'> {
  return range ? { left: Math.min(range.left, left), right: Math.max(range.right, right) } : { left, right };
}

function ascending(numbers: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...numbers].sort((a, b) => a - b));
}

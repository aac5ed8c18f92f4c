import type { RangeAddress } from '../address';
import type { Cell, Sheet } from '../snapshot';
import { Told } from './words/told';

const MAX_MERGE_COLUMNS = 256;

/** A sheet prepared for looking around in it: merges by column, rows in order. */
export class Grid {
  readonly rowNumbers: readonly number[];
  readonly #mergesByColumn = new Map<number, RangeAddress[]>();
  readonly #ofRows = new Map<unknown, Map<number, unknown>>();

  /** `told`: shared by all sheets of one reading. */
  constructor(
    readonly sheet: Sheet,
    readonly told = new Told(),
  ) {
    this.rowNumbers = [...sheet.rows.keys()];
    for (const merge of sheet.merges) {
      const last = Math.min(merge.right, merge.left + MAX_MERGE_COLUMNS);
      for (let column = merge.left; column <= last; column += 1) this.#mergesOf(column).push(merge);
    }
    for (const merges of this.#mergesByColumn.values()) merges.sort((a, b) => a.top - b.top);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.sheet.rows.get(row)?.[column];
  }

  /** What `of` makes of a row: once, however many ask. */
  ofRow<T>(of: (grid: Grid, row: number) => T, row: number): T {
    const known = this.#ofRows.get(of) ?? new Map<number, unknown>();
    this.#ofRows.set(of, known);
    if (!known.has(row)) known.set(row, of(this, row));
    return known.get(row) as T;
  }

  hasMerges(column: number): boolean {
    return this.#mergesByColumn.has(column);
  }

  /** The merge that covers a cell, if any. */
  mergeAt(row: number, column: number): RangeAddress | undefined {
    const merges = this.#mergesByColumn.get(column);
    if (!merges) return undefined;
    let low = 0;
    let high = merges.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (merges[middle]!.top <= row) low = middle;
      else high = middle - 1;
    }
    const merge = merges[low]!;
    return row >= merge.top && row <= merge.bottom ? merge : undefined;
  }

  /** The text that a cell shows as part of a merge, else its own; numbers as written; '' where there is none. */
  text(row: number, column: number): string {
    const merge = this.mergeAt(row, column);
    return this.ownText(merge?.top ?? row, merge?.left ?? column);
  }

  ownText(row: number, column: number): string {
    const value = this.cell(row, column)?.value;
    if (typeof value === 'string') return value.trim();
    return typeof value === 'number' ? String(value) : '';
  }

  /** Position in rowNumbers of the first row that is `row` or below it. */
  indexOf(row: number): number {
    let low = 0;
    let high = this.rowNumbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rowNumbers[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #mergesOf(column: number): RangeAddress[] {
    const known = this.#mergesByColumn.get(column);
    if (known) return known;
    const fresh: RangeAddress[] = [];
    this.#mergesByColumn.set(column, fresh);
    return fresh;
  }
}

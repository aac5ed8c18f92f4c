import { contains, type CellAddress, type RangeAddress } from '../../address';
import type { Sheet } from '../../snapshot';

const NONE: readonly RangeAddress[] = [];

/** What the array formulas of a sheet fill, found by its rows: there may be one in every row. */
export class Arrays {
  private readonly byRow = new Map<number, RangeAddress[]>();

  constructor({ arrays, rows }: Sheet) {
    for (const range of arrays ?? NONE) {
      for (let row = range.top; row <= range.bottom; row += 1) {
        // Of an array that fills whole columns, only rows that hold something can be asked for.
        if (!rows.has(row)) continue;
        const known = this.byRow.get(row);
        if (known) known.push(range);
        else this.byRow.set(row, [range]);
      }
    }
  }

  at(cell: CellAddress): RangeAddress | undefined {
    return this.byRow.get(cell.row)?.find((range) => contains(range, cell));
  }

  /** Those whose first cell, with the formula, is one of these. */
  *from(column: number, first: number, last: number): Iterable<RangeAddress> {
    if (this.byRow.size === 0) return;
    for (let row = first; row <= last; row += 1) {
      const range = this.at({ row, column });
      if (range?.top === row && range.left === column) yield range;
    }
  }
}

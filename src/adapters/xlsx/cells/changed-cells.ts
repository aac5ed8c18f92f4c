import type { CellRef, RangeRef } from '../../../core/address';

/** Cells by sheet and column, their rows in order, so that a range is quickly seen to hold one. */
export class ChangedCells {
  private readonly sheets = new Map<string, Map<number, number[]>>();

  constructor(cells: readonly CellRef[]) {
    for (const { sheet, row, column } of cells) {
      const columns = this.sheets.get(sheet) ?? new Map<number, number[]>();
      const rows = columns.get(column) ?? [];
      rows.push(row);
      columns.set(column, rows);
      this.sheets.set(sheet, columns);
    }
    for (const columns of this.sheets.values()) for (const rows of columns.values()) rows.sort((a, b) => a - b);
  }

  hasAny(): boolean {
    return this.sheets.size > 0;
  }

  isTouchedBy({ sheet, top, left, bottom, right }: RangeRef): boolean {
    for (const [column, rows] of this.sheets.get(sheet) ?? []) {
      if (column < left || column > right) continue;
      const next = rows[firstFrom(rows, top)];
      if (next !== undefined && next <= bottom) return true;
    }
    return false;
  }
}

/** Index of the first row that is not above `top`. */
function firstFrom(rows: readonly number[], top: number): number {
  let low = 0;
  for (let high = rows.length; low < high;) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

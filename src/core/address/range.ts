import type { CellAddress, RangeAddress } from './types';

export function contains(range: RangeAddress, { row, column }: CellAddress): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function overlap(a: RangeAddress, b: RangeAddress): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function rangeOfCell({ row, column }: CellAddress): RangeAddress {
  return { top: row, left: column, bottom: row, right: column };
}

/** Cells of one column as the fewest vertical ranges; the rows in any order. */
export function rangesOfRows(rows: readonly number[], column: number): RangeAddress[] {
  const ranges: RangeAddress[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && row <= last.bottom + 1) ranges[ranges.length - 1] = { ...last, bottom: row };
    else ranges.push({ top: row, bottom: row, left: column, right: column });
  }
  return ranges;
}

import type { CellWrite } from '../../../core/changes';

/** A write to a cell, its number format settled. */
export interface ResolvedWrite extends CellWrite {
  /** The cell format to use instead of the one that the cell has. */
  readonly formatFor: (current: number) => number;
}

/** Writes by row, rows and columns ascending; of several to one cell the last one counts. */
export function byRow(writes: readonly ResolvedWrite[]): Map<number, ResolvedWrite[]> {
  const byPlace = new Map(writes.map((write) => [`${write.row},${write.column}`, write]));
  const rows = new Map<number, ResolvedWrite[]>();
  for (const write of [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(write.row);
    if (row) row.push(write);
    else rows.set(write.row, [write]);
  }
  return rows;
}

import type { CellWrite } from '../../../core/changes';

/** A write to a cell, its number format settled. */
export interface ResolvedWrite extends CellWrite {
  /** The cell format to use instead of the one that the cell has. */
  readonly formatFor: (current: number) => number;
  /** Only the result is new: the cell keeps its formula as the file has it. */
  readonly keepsFormula?: boolean;
}

/** Writes by row, rows and columns ascending; of several to one cell the last one counts, with the formats of all. */
export function byRow(writes: readonly ResolvedWrite[]): Map<number, ResolvedWrite[]> {
  const byPlace = new Map<string, ResolvedWrite>();
  for (const write of writes) {
    const place = `${write.row},${write.column}`;
    byPlace.set(place, after(byPlace.get(place), write));
  }
  const rows = new Map<number, ResolvedWrite[]>();
  for (const write of [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(write.row);
    if (row) row.push(write);
    else rows.set(write.row, [write]);
  }
  return rows;
}

function after(before: ResolvedWrite | undefined, write: ResolvedWrite): ResolvedWrite {
  if (!before) return write;
  return { ...write, formatFor: (current) => write.formatFor(before.formatFor(current)) };
}

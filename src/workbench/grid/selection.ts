import { contains, type CellAddress, type RangeAddress } from '../../core/address';
import type { MergesIndex } from './merges-index';

/** What is selected of a sheet: the active cell (the home of its merge) and the rectangle around it. */
export interface Selection {
  readonly active: CellAddress;
  readonly range: RangeAddress;
}

export function selectionOf(cell: CellAddress, merges: MergesIndex): Selection {
  return { active: merges.homeOf(cell), range: merges.rangeOf(cell) };
}

export function isOneCell({ active, range }: Selection, merges: MergesIndex): boolean {
  const own = merges.rangeOf(active);
  return own.top === range.top && own.left === range.left && own.bottom === range.bottom && own.right === range.right;
}

/**
 * Where a step of the keyboard leads: from a merged cell to what stands behind it. The grid below knows no merges and steps
 * from the merge's home into its inside.
 */
export function steppedOut(from: CellAddress, to: CellAddress, merges: MergesIndex): CellAddress {
  const merge = merges.at(from);
  if (!merge || !contains(merge, to)) return to;
  if (to.row > from.row) return { row: merge.bottom + 1, column: from.column };
  if (to.column > from.column) return { row: from.row, column: merge.right + 1 };
  return to;
}

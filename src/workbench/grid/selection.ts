import type { CellAddress, RangeAddress } from '../../core/address';
import type { MergesIndex } from './merges-index';

/** What is selected of a sheet: the active cell (the home of its merge) and the rectangle around it. */
export interface Selection {
  readonly active: CellAddress;
  readonly range: RangeAddress;
}

export function selectionOf(cell: CellAddress, merges: MergesIndex): Selection {
  return { active: merges.homeOf(cell), range: merges.rangeOf(cell) };
}

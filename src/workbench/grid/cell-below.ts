import { contains, MAX_ROWS, type CellAddress } from '../../core/address';
import type { SheetView } from '../engine/engine';

/** The cell that Enter leads to outside the grid: past a merge and past hidden rows. The same one at the sheet's edge. */
export function cellBelow({ row, column }: CellAddress, rows: 1 | -1, { hiddenRows, merges }: SheetView): CellAddress {
  const hidden = new Set(hiddenRows);
  const merge = merges.find((range) => contains(range, { row, column }));
  let next = (merge ? (rows > 0 ? merge.bottom : merge.top) : row) + rows;
  while (hidden.has(next)) next += rows;
  return next < 0 || next >= MAX_ROWS ? { row, column } : { row: next, column };
}

import { contains, type CellAddress } from '../../core/address';
import type { SheetLayout } from './sheet-layout';

/** Which way the selection goes on after an entry. */
export interface Movement {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/** The cell that an entry leads on to, over merges and hidden rows; within the sheet. */
export function nextCell(cell: CellAddress, by: Movement, { rows, columns, merges }: SheetLayout): CellAddress {
  const { top, left, bottom, right } = merges.rangeOf(cell);
  const from = { row: by.rows > 0 ? bottom : top, column: by.columns > 0 ? right : left };
  const place = {
    row: within(rows.placeOf(from.row) + by.rows, rows.shown),
    column: within(columns.placeOf(from.column) + by.columns, columns.shown),
  };
  return { row: rows.indexAt(place.row), column: columns.indexAt(place.column) };
}

/**
 * Where a step of the keyboard leads: from a merged cell to what stands behind it. The grid below knows no merges and steps
 * from the merge's home into its inside.
 */
export function steppedOut(from: CellAddress, to: CellAddress, layout: SheetLayout): CellAddress {
  const merge = layout.merges.at(from);
  if (!merge || !contains(merge, to)) return to;
  if (to.row > from.row) return nextCell(from, { rows: 1, columns: 0 }, layout);
  return to.column > from.column ? nextCell(from, { rows: 0, columns: 1 }, layout) : to;
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}

import type { Sheet, SheetRow } from '../../core/snapshot';
import type { CellBlock, CellView } from '../engine/engine';
import { cellView } from './cell-view';

/** The cells of rows `top` to `bottom` (both belong to it), ready to show. */
export function cellBlock(sheet: Sheet, rows: { top: number; bottom: number }, date1904: boolean): CellBlock {
  const { top, bottom } = rows;
  const shown = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) =>
    rowView(sheet.rows.get(top + index), date1904),
  );
  return { sheet: sheet.name, top, rows: shown };
}

function rowView(row: SheetRow | undefined, date1904: boolean): (CellView | null)[] {
  // Array.from visits holes too, which map would leave.
  return Array.from(row ?? [], (cell) => (cell ? cellView(cell, date1904) : null));
}

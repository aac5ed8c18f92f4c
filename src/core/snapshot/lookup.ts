import type { CellAddress, CellRef } from '../address';
import type { Cell } from './cell';
import type { Sheet, WorkbookSnapshot } from './workbook';

export function cellAt(sheet: Sheet, { row, column }: CellAddress): Cell | undefined {
  return sheet.rows.get(row)?.[column];
}

/** Excel compares sheet names without case. */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): Sheet | undefined {
  const exact = workbook.sheets.find((sheet) => sheet.name === name);
  return exact ?? workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

export function cellOf(workbook: WorkbookSnapshot, ref: CellRef): Cell | undefined {
  const sheet = sheetNamed(workbook, ref.sheet);
  return sheet && cellAt(sheet, ref);
}

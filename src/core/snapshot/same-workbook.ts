import type { Cell } from './cell';
import type { Sheet, SheetRow, WorkbookSnapshot } from './workbook';

/** Whether two snapshots show the same workbook; snapshots of different readings can be compared. */
export function isSameWorkbook(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  if (a === b) return true;
  if (a.sheets.length !== b.sheets.length || a.state !== b.state || a.date1904 !== b.date1904) return false;
  if (JSON.stringify(a.names) !== JSON.stringify(b.names)) return false;
  return a.sheets.every((sheet, index) => isSameSheet(sheet, b.sheets[index]!));
}

function isSameSheet(a: Sheet, b: Sheet): boolean {
  if (a === b) return true;
  if (a.rows.size !== b.rows.size || frame(a) !== frame(b)) return false;
  for (const [row, cells] of a.rows) {
    const others = b.rows.get(row);
    if (!others || !isSameRow(cells, others)) return false;
  }
  return true;
}

/** Everything of a sheet but its cells, as text. */
function frame({
  name,
  visibility,
  merges,
  hiddenRows,
  hiddenColumns,
  filter,
  tables,
  arrays,
  isProtected,
  ours,
}: Sheet): string {
  const parts = [
    name,
    visibility,
    merges,
    [...hiddenRows],
    [...hiddenColumns],
    filter,
    tables,
    arrays,
    isProtected,
    ours,
  ];
  return JSON.stringify(parts);
}

function isSameRow(a: SheetRow, b: SheetRow): boolean {
  for (let column = Math.max(a.length, b.length) - 1; column >= 0; column -= 1) {
    if (!isSameCell(a[column], b[column])) return false;
  }
  return true;
}

function isSameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.formula !== b.formula || a.format !== b.format) return false;
  if (a.isUncalculated !== b.isUncalculated) return false;
  if (typeof a.value === 'object' && typeof b.value === 'object') return a.value.error === b.value.error;
  return a.value === b.value;
}

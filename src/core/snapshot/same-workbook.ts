import type { Cell } from './cell';
import type { Sheet, SheetRow, WorkbookSnapshot } from './workbook';

// So many rows are compared in a few milliseconds.
const SLICE = 2000;

/** Whether two snapshots show the same workbook; snapshots of different readings can be compared. */
export function isSameWorkbook(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  const steps = isSameWorkbookInSteps(a, b);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in slices: a caller can breathe, or stop, between two. */
export function* isSameWorkbookInSteps(a: WorkbookSnapshot, b: WorkbookSnapshot): Generator<void, boolean, void> {
  if (a === b) return true;
  if (a.sheets.length !== b.sheets.length || a.state !== b.state || a.date1904 !== b.date1904) return false;
  if (JSON.stringify(a.names) !== JSON.stringify(b.names)) return false;
  for (const [index, sheet] of a.sheets.entries()) {
    if (!(yield* isSameSheet(sheet, b.sheets[index]!))) return false;
  }
  return true;
}

function* isSameSheet(a: Sheet, b: Sheet): Generator<void, boolean, void> {
  if (a === b) return true;
  if (a.rows.size !== b.rows.size || frame(a) !== frame(b)) return false;
  let rows = 0;
  for (const [row, cells] of a.rows) {
    rows += 1;
    if (rows % SLICE === 0) yield;
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

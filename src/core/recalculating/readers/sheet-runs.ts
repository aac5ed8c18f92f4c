import type { Sheet, SheetRow, WorkbookSnapshot } from '../../snapshot';
import { Arrays } from './arrays';
import { runsAfter, type Run } from './run';

/** The formulas of a sheet, as it was when they were looked at. */
export interface SheetRuns {
  readonly sheet: Sheet;
  /** By column, from top to bottom. */
  readonly columns: ReadonlyMap<number, readonly Run[]>;
  readonly arrays: Arrays;
}

const NO_ROWS: ReadonlyMap<number, SheetRow> = new Map();
const NO_CELLS: SheetRow = [];

/** The formulas of a sheet; only cells that are other than before are looked at. */
export function sheetRuns(sheet: Sheet, workbook: WorkbookSnapshot, before: SheetRuns | undefined): SheetRuns {
  if (before?.sheet === sheet) return before;
  const arrays = before && !before.sheet.arrays && !sheet.arrays ? before.arrays : new Arrays(sheet);
  const changed = changedRows(sheet.rows, before?.sheet.rows ?? NO_ROWS);
  if (before && changed.size === 0) return { ...before, sheet, arrays };
  const columns = new Map(before?.columns);
  for (const [column, rows] of changed) {
    columns.set(column, runsAfter(columns.get(column) ?? [], { workbook, sheet, column, rows }));
  }
  return { sheet, columns, arrays };
}

type Rows = ReadonlyMap<number, SheetRow>;

/** By column, the rows whose formula is another than before, ascending. */
function changedRows(now: Rows, before: Rows): Map<number, number[]> {
  const changed = new Map<number, number[]>();
  const note = (column: number, row: number): void => {
    const rows = changed.get(column);
    if (rows) rows.push(row);
    else changed.set(column, [row]);
  };
  let hasGone = false;
  for (const row of before.keys()) {
    if (now.has(row)) continue;
    hasGone = true;
    before.get(row)!.forEach((cell, column) => cell?.formula !== undefined && note(column, row));
  }
  for (const [row, cells] of now) noteRow(cells, before.get(row) ?? NO_CELLS, (column) => note(column, row));
  if (hasGone) for (const rows of changed.values()) rows.sort((a, b) => a - b);
  return changed;
}

function noteRow(now: SheetRow, before: SheetRow, note: (column: number) => void): void {
  if (now === before) return;
  for (let column = Math.max(now.length, before.length) - 1; column >= 0; column -= 1) {
    const [cell, former] = [now[column], before[column]];
    if (cell !== former && cell?.formula !== former?.formula) note(column);
  }
}

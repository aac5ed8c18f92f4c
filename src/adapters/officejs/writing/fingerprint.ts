import type { Plan } from '../../../core/changes';
import { givenKey } from '../own-sheets/given-sheets';
import {
  EMPTY_WORKBOOK,
  isSameWorkbook,
  sheetNamed,
  type Cell,
  type Sheet,
  type WorkbookSnapshot,
} from '../../../core/snapshot';

/** The sheets whose contents the plan rests on, as far as they are known: those it writes into or writes anew. */
export function touchedSheets(plan: Plan, workbook: WorkbookSnapshot): string[] {
  return workbook.sheets
    .filter(({ name, ours }) => plan.cells.has(name) || plan.sheets.has(ours ?? givenKey(name)))
    .map(({ name }) => name);
}

/**
 * Whether what the plan rests on is as it was read. A whole sheet counts: a rate, a total or a grade comes from the
 * cells beside it, and a row that somebody has put in moves them all; asking again is better than a fix that no longer
 * fits. What others do in other sheets does not stand in the way: their edits are seen by the next check.
 */
export function isAsExpected(plan: Plan, now: WorkbookSnapshot, expected: WorkbookSnapshot): boolean {
  if (plan.state !== undefined && now.state !== expected.state) return false;
  const names = new Set([...touchedSheets(plan, now), ...touchedSheets(plan, expected)]);
  const pairs = [...names].map((name) => [sheetNamed(now, name), sheetNamed(expected, name)] as const);
  if (pairs.every(([a, b]) => isSame(a, b))) return true;
  // Formulas that say something else at every moment would never let anything be written.
  return isRestless(expected) && pairs.every(([a, b]) => isSame(withoutResults(a), withoutResults(b)));
}

function isSame(a: Sheet | undefined, b: Sheet | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return isSameWorkbook({ ...EMPTY_WORKBOOK, sheets: [a] }, { ...EMPTY_WORKBOOK, sheets: [b] });
}

const RESTLESS = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET|CELL|INFO)\(/i;

function isRestless({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ rows }) =>
    [...rows.values()].some((row) => row.some((cell) => cell?.formula !== undefined && RESTLESS.test(cell.formula))),
  );
}

function withoutResults(sheet: Sheet | undefined): Sheet | undefined {
  if (!sheet) return undefined;
  const rows = [...sheet.rows].map(([row, cells]) => [row, cells.map((cell) => cell && bare(cell))] as const);
  return { ...sheet, rows: new Map(rows) };
}

function bare(cell: Cell): Cell {
  const { formula, format } = cell;
  return formula === undefined ? cell : { formula, ...(format === undefined ? {} : { format }) };
}

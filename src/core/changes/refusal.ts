import { contains, MAX_COLUMNS, MAX_ROWS, rangeOfCell, type CellAddress } from '../address';
import { cellAt, sheetNamed, type ExcelTable, type Sheet, type WorkbookSnapshot } from '../snapshot';
import type { CellWrite, Change } from './change';
import { isAsGiven } from './given-sheet';
import type { OwnSheet } from './own-sheet';
import type { Refusal } from './outcome';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_NAME = 31;

/** Why the changes cannot be made, as far as the snapshot can tell; undefined where nothing speaks against them. */
export function refusalOf(workbook: WorkbookSnapshot, changes: readonly Change[]): Refusal | undefined {
  for (const change of changes) {
    const refusal = refusalOfChange(workbook, change);
    if (refusal) return refusal;
  }
  return undefined;
}

function refusalOfChange(workbook: WorkbookSnapshot, change: Change): Refusal | undefined {
  if (change.kind === 'write-sheet') return refusalOfSheet(workbook, change.content);
  if (change.kind === 'give-sheet') return refusalOfGiving(workbook, change.content);
  if (change.kind === 'take-sheet') return refusalOfTaking(workbook, change.content);
  if (change.kind !== 'set-cells' && change.kind !== 'mark') return undefined;
  const sheet = sheetNamed(workbook, change.sheet);
  if (!sheet) return { reason: 'missing', sheet: change.sheet };
  if (change.kind === 'mark') return undefined;
  const writes = change.cells.filter((write) => !isRenewal(write, sheet));
  if (sheet.isProtected && writes.length > 0) return { reason: 'protected', sheet: sheet.name };
  for (const write of writes) {
    const reason = reasonAgainst(write, sheet);
    if (reason) return { reason, sheet: sheet.name, range: rangeOfCell(write) };
  }
  return undefined;
}

/** Whether a write only renews the result of the formula that a cell has: no protection stands in the way of that. */
export function isRenewal(write: CellWrite, sheet: Sheet): boolean {
  const { formula, format, restoreFormat } = write;
  const cell = cellAt(sheet, homeOf(write, sheet));
  const keepsFormat = restoreFormat === undefined && (format === undefined || format === cell?.format);
  return formula !== undefined && cell?.formula === formula && keepsFormat;
}

function reasonAgainst(write: CellWrite, sheet: Sheet): Refusal['reason'] | undefined {
  if (write.row >= MAX_ROWS || write.column >= MAX_COLUMNS) return 'too-large';
  if (typeof write.value === 'string' && write.value.length > LONGEST_TEXT) return 'too-large';
  if ((write.formula?.length ?? 0) > LONGEST_FORMULA) return 'too-large';
  return sheet.tables.some((table) => isHeaderOf(table, write)) ? 'table-header' : undefined;
}

function isHeaderOf({ range, headerRows }: ExcelTable, cell: CellAddress): boolean {
  return headerRows > 0 && contains({ ...range, bottom: range.top + headerRows - 1 }, cell);
}

function refusalOfGiving(workbook: WorkbookSnapshot, content: OwnSheet): Refusal | undefined {
  if (sheetNamed(workbook, content.name)) return { reason: 'unsupported', sheet: content.name };
  return refusalOfSize(content);
}

function refusalOfTaking(workbook: WorkbookSnapshot, content: OwnSheet): Refusal | undefined {
  const sheet = sheetNamed(workbook, content.name);
  if (!sheet) return { reason: 'missing', sheet: content.name };
  if (sheet.isProtected) return { reason: 'protected', sheet: sheet.name };
  return isAsGiven(sheet, content) ? undefined : { reason: 'changed-meanwhile', sheet: sheet.name };
}

function refusalOfSheet(workbook: WorkbookSnapshot, content: OwnSheet): Refusal | undefined {
  const taken = sheetNamed(workbook, content.name);
  if (taken && taken.ours !== content.key) return { reason: 'unsupported', sheet: content.name };
  return refusalOfSize(content);
}

function refusalOfSize({ name, cells }: OwnSheet): Refusal | undefined {
  const isTooLarge = cells.some(({ row, column }) => row >= MAX_ROWS || column >= MAX_COLUMNS);
  return isTooLarge || name.length > LONGEST_NAME ? { reason: 'too-large', sheet: name } : undefined;
}

/** The cell that a write to `cell` goes to: of merged cells only the top left one holds anything. */
export function homeOf(cell: CellAddress, sheet: Sheet): CellAddress {
  const merge = sheet.merges.find((range) => contains(range, cell));
  return merge ? { row: merge.top, column: merge.left } : cell;
}

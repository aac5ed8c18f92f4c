import { MAX_COLUMNS, MAX_ROWS, type CellRef, type RangeRef } from '../../address';
import { parseReference, referencesOf, type WrittenReference } from '../../formula';
import { sheetNamed, type DefinedName, type WorkbookSnapshot } from '../../snapshot';
import type { Read, RowEnd } from './tree';

/** Where a formula stands. */
export interface Scope {
  readonly at: CellRef;
  readonly workbook: WorkbookSnapshot;
}

/** What a reference means; undefined for other workbooks and sheets that are not there. */
export function readOfReference(text: string, { at, workbook }: Scope): Read | undefined {
  const written = parseReference(text);
  const sheets = sheetsOf(written, at, workbook);
  if (!sheets) return undefined;
  const [left, right] = [written.from.column ?? 0, written.to.column ?? MAX_COLUMNS - 1];
  return {
    sheets,
    from: { row: written.from.row ?? 0, isFixed: written.from.isRowFixed || written.from.row === undefined },
    to: { row: written.to.row ?? MAX_ROWS - 1, isFixed: written.to.isRowFixed || written.to.row === undefined },
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

function sheetsOf({ isExternal, sheet, lastSheet }: WrittenReference, at: CellRef, workbook: WorkbookSnapshot) {
  if (isExternal) return undefined;
  if (sheet === undefined) return [at.sheet];
  const first = sheetNamed(workbook, sheet);
  const last = lastSheet === undefined ? first : sheetNamed(workbook, lastSheet);
  if (!first || !last) return undefined;
  const ends = [workbook.sheets.indexOf(first), workbook.sheets.indexOf(last)].sort((a, b) => a - b);
  return workbook.sheets.slice(ends[0], ends[1]! + 1).map(({ name }) => name);
}

const THIS_ROW = /@|#this row/i;

/** What 表1[金额] means; undefined where table or column is unknown. */
export function readOfStructured(text: string, { at, workbook }: Scope): Read | undefined {
  const [range] = referencesOf(text, at, workbook);
  return range && readOfRange(range, !THIS_ROW.test(text));
}

function readOfRange({ sheet, top, left, bottom, right }: RangeRef, isFixed: boolean): Read {
  const end = (row: number): RowEnd => ({ row, isFixed });
  return { sheets: [sheet], from: end(top), to: end(bottom), left, right };
}

/** The defined name that is meant: the sheet's own before the workbook's. */
export function definedName(text: string, { at, workbook }: Scope): DefinedName | undefined {
  const bang = text.lastIndexOf('!');
  const name = text.slice(bang + 1).toLowerCase();
  const known = workbook.names.filter((defined) => defined.name.toLowerCase() === name);
  return known.find(({ sheet }) => sheet === at.sheet) ?? known.find(({ sheet }) => sheet === undefined) ?? known[0];
}

/** Whether a name means the same cells wherever it is used. */
export function isSteadyName({ refersTo }: DefinedName): boolean {
  return /^(?:'(?:[^']|'')+'|[^'!()[\]{}:,"]+)!\$[A-Za-z]{1,3}\$\d+(?::\$[A-Za-z]{1,3}\$\d+)?$/.test(refersTo);
}

/** Whether a name stands for a number or a text. */
export function isConstantName({ refersTo }: DefinedName): boolean {
  return /^(?:-?[\d.]+%?|"[^"]*")$/.test(refersTo);
}

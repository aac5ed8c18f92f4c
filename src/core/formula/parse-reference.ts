import { columnIndex, MAX_COLUMNS, MAX_ROWS, unquoteSheetName, type RangeAddress } from '../address';

/** A corner of a reference as written; a whole column has no row, a whole row no column. */
export interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A reference as written in a formula: `本级!$D$4:D49`. */
export interface WrittenReference {
  /** Absent where the formula's own sheet is meant. */
  readonly sheet?: string;
  /** The last sheet of a 3D reference (Sheet1:Sheet3!A1). */
  readonly lastSheet?: string;
  /** Points into another workbook. */
  readonly isExternal: boolean;
  readonly from: Corner;
  readonly to: Corner;
}

/** Reads the text of a reference token. */
export function parseReference(text: string): WrittenReference {
  const bang = text.lastIndexOf('!');
  const colon = text.indexOf(':', bang + 1);
  const from = corner(text, bang + 1, colon < 0 ? text.length : colon);
  const to = colon < 0 ? from : corner(text, colon + 1, text.length);
  return bang < 0 ? { isExternal: false, from, to } : { ...sheetsOf(text.slice(0, bang)), from, to };
}

function sheetsOf(prefix: string): Pick<WrittenReference, 'sheet' | 'lastSheet' | 'isExternal'> {
  const plain = unquoteSheetName(prefix);
  if (plain.includes('[')) return { sheet: plain, isExternal: true };
  const [sheet = '', lastSheet] = plain.split(':');
  return lastSheet === undefined ? { sheet, isExternal: false } : { sheet, lastSheet, isExternal: false };
}

const DOLLAR = 36;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

// By hand and not by a pattern: a large table has hundreds of thousands of them.
function corner(text: string, start: number, end: number): Corner {
  const hasDollar = text.charCodeAt(start) === DOLLAR;
  const letters = hasDollar ? start + 1 : start;
  let at = letters;
  while (at < end && isLetter(text.charCodeAt(at))) at += 1;
  const column = at > letters ? columnIndex(text.slice(letters, at)) : undefined;
  const hasRowDollar = column === undefined ? hasDollar : text.charCodeAt(at) === DOLLAR;
  const digits = column !== undefined && hasRowDollar ? at + 1 : at;
  const row = digits < end ? Number(text.slice(digits, end)) - 1 : undefined;
  return { row, column, isRowFixed: hasRowDollar, isColumnFixed: hasDollar && column !== undefined };
}

/** The rectangle that a reference means; whole columns and rows reach to the edges of the sheet. */
export function areaOf({ from, to }: WrittenReference): RangeAddress {
  const { row: first = 0, column: left = 0 } = from;
  const { row: last = MAX_ROWS - 1, column: right = MAX_COLUMNS - 1 } = to;
  return {
    top: Math.min(first, last),
    left: Math.min(left, right),
    bottom: Math.max(first, last),
    right: Math.max(left, right),
  };
}

import { columnIndex, MAX_COLUMNS, MAX_ROWS, unquoteSheetName, type RangeAddress } from '../address';

/** A corner of a reference as written; a whole column has no row, a whole row no column. */
export interface Corner {
  readonly row?: number;
  readonly column?: number;
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

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** Reads the text of a reference token. */
export function parseReference(text: string): WrittenReference {
  const bang = text.lastIndexOf('!');
  const [first = '', last = first] = text.slice(bang + 1).split(':');
  return { ...sheetsOf(bang < 0 ? '' : text.slice(0, bang)), from: corner(first), to: corner(last) };
}

function sheetsOf(prefix: string): Pick<WrittenReference, 'sheet' | 'lastSheet' | 'isExternal'> {
  if (prefix === '') return { isExternal: false };
  const plain = unquoteSheetName(prefix);
  const isExternal = plain.includes('[');
  const [sheet = '', lastSheet] = isExternal ? [plain] : plain.split(':');
  return lastSheet === undefined ? { sheet, isExternal } : { sheet, lastSheet, isExternal };
}

function corner(text: string): Corner {
  const [, dollar = '', letters = '', rowDollar = '', digits = ''] = CORNER.exec(text) ?? [];
  const isRowFixed = rowDollar !== '' || (letters === '' && dollar !== '');
  const base = { isRowFixed, isColumnFixed: letters !== '' && dollar !== '' };
  return {
    ...base,
    ...(digits === '' ? {} : { row: Number(digits) - 1 }),
    ...(letters === '' ? {} : { column: columnIndex(letters) }),
  };
}

/** The rectangle that a reference means; whole columns and rows reach to the edges of the sheet. */
export function areaOf({ from, to }: WrittenReference): RangeAddress {
  const [top, bottom] = ordered(from.row ?? 0, to.row ?? MAX_ROWS - 1);
  const [left, right] = ordered(from.column ?? 0, to.column ?? MAX_COLUMNS - 1);
  return { top, left, bottom, right };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

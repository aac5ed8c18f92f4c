import {
  columnIndex,
  columnLetters,
  formatRange,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  quoteSheetName,
  unquoteSheetName,
  type RangeAddress,
} from '../../../../src/core/address';
import { ExcelError } from '../wire/excel-error';
import type { HostSheet } from './host-sheet';

/** A range of a sheet, as a Range of the client's stands for it. */
export interface Place {
  readonly sheet: HostSheet;
  readonly range: RangeAddress;
}

/** Longer texts of addresses are cut off without a word. */
export const LONGEST_ADDRESS = 8_192;

const WHOLE: RangeAddress = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d*):\$?([1-9]\d*)$/;

/** "A1:B2", "A:B", "1:3", with or without the sheet; nothing at all is the whole sheet. */
export function rangeAt(sheet: HostSheet, text: unknown): RangeAddress {
  if (text === undefined || text === null || text === '') return WHOLE;
  if (typeof text !== 'string') throw new ExcelError('InvalidArgument', 'An address is a text.');
  const address = text.slice(0, LONGEST_ADDRESS);
  const cut = address.lastIndexOf('!');
  if (cut >= 0 && unquoteSheetName(address.slice(0, cut)).toLowerCase() !== sheet.name.toLowerCase()) {
    throw new ExcelError('InvalidArgument', `${address} is in another sheet.`);
  }
  const range = withinSheet(address.slice(cut + 1)) ?? named(sheet, address);
  if (!range) throw new ExcelError('InvalidArgument', `${address} is no range.`);
  return range;
}

/** The ranges of "A1,B2:C3"; the last one is lost where the text was cut off within it. */
export function rangesAt(sheet: HostSheet, text: string): RangeAddress[] {
  const parts = text.slice(0, LONGEST_ADDRESS).split(',');
  const last = parts.at(-1)!.trim();
  if (text.length > LONGEST_ADDRESS && (last === '' || !withinSheet(last))) parts.pop();
  return parts.map((part) => rangeAt(sheet, part.trim()));
}

export function addressOf({ sheet, range }: Place): string {
  return `${quoteSheetName(sheet.name)}!${bareAddress(range)}`;
}

export function bareAddress(range: RangeAddress): string {
  if (isEntireRows(range)) return `${range.top + 1}:${range.bottom + 1}`;
  if (isEntireColumns(range)) return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  return formatRange(range);
}

export function isEntireColumns({ top, bottom }: RangeAddress): boolean {
  return top === 0 && bottom === MAX_ROWS - 1;
}

export function isEntireRows({ left, right }: RangeAddress): boolean {
  return left === 0 && right === MAX_COLUMNS - 1;
}

export function height({ top, bottom }: RangeAddress): number {
  return bottom - top + 1;
}

export function width({ left, right }: RangeAddress): number {
  return right - left + 1;
}

export function isWithinSheet({ top, left, bottom, right }: RangeAddress): boolean {
  return top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS && top <= bottom && left <= right;
}

function withinSheet(text: string): RangeAddress | undefined {
  const columns = COLUMNS.exec(text);
  if (columns) return { ...WHOLE, left: columnIndex(columns[1]!), right: columnIndex(columns[2]!) };
  const rows = ROWS.exec(text);
  return rows ? { ...WHOLE, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 } : parseRange(text);
}

function named(sheet: HostSheet, text: string): RangeAddress | undefined {
  const found = [...sheet.names, ...sheet.book.names].find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (!found) return undefined;
  const cut = found.refersTo.lastIndexOf('!');
  const home = unquoteSheetName(found.refersTo.slice(0, cut));
  return home === sheet.name ? withinSheet(found.refersTo.slice(cut + 1)) : undefined;
}

import type { CellValue } from '../../../../src/core/snapshot';

/** What Excel makes of a text that is typed into a cell, or written through Office.js, which is the same. */
export interface Typed {
  readonly value: CellValue;
  /** The format that Excel gives a cell of General with it. */
  readonly format?: string;
}

const ERRORS = [
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
];
const NUMBER = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[-+]?\d+)?$/i;
const DATE = /^(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})日?$/;
const MONTH_DAY = /^(\d{1,2})([-/月])(\d{1,2})日?$/;
const YEAR_MONTH = /^(\d{4})([-/年])(\d{1,2})月?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const FRACTION = /^([-+]?\d+) (\d+)\/(\d+)$/;

/** A text as typed into a cell of no text format. Formulas and apostrophes are not its business. */
export function typed(text: string, { year, date1904 }: { readonly year: number; readonly date1904: boolean }): Typed {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.includes(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  const shift = date1904 ? 1462 : 0;
  const date = typedDate(trimmed, year);
  if (date) return { ...date, value: (date.value as number) - shift };
  return typedNumber(trimmed) ?? typedTime(trimmed) ?? { value: text };
}

function typedNumber(text: string): Typed | undefined {
  const inBrackets = /^\((.*)\)$/.exec(text);
  const sign = inBrackets ? -1 : 1;
  const bare = (inBrackets?.[1] ?? text).replace(/^([-+]?)[¥￥$]/, '$1');
  const isPercent = bare.endsWith('%');
  const match = NUMBER.exec(isPercent ? bare.slice(0, -1).trim() : bare);
  if (!match || !/\d/.test(bare)) return typedFraction(text);
  const number = sign * Number(match[0].replaceAll(',', ''));
  if (!Number.isFinite(number)) return undefined;
  const value = isPercent ? number / 100 : number;
  if (isPercent) return { value, format: match[3] ? '0.00%' : '0%' };
  if (match[4]) return { value, format: '0.00E+00' };
  return match[2]!.includes(',') ? { value, format: match[3] ? '#,##0.00' : '#,##0' } : { value };
}

function typedFraction(text: string): Typed | undefined {
  const match = FRACTION.exec(text);
  if (!match || Number(match[3]) === 0) return undefined;
  return { value: Number(match[1]) + Number(match[2]) / Number(match[3]), format: '# ?/?' };
}

function typedDate(text: string, year: number): Typed | undefined {
  const full = DATE.exec(text);
  if (full) return dated([Number(full[1]), Number(full[3]), Number(full[5])], 'yyyy/m/d');
  const short = MONTH_DAY.exec(text);
  if (short) return dated([year, Number(short[1]), Number(short[3])], 'm"月"d"日"');
  const month = YEAR_MONTH.exec(text);
  return month ? dated([Number(month[1]), Number(month[3]), 1], 'mmm-yy') : undefined;
}

function dated([year, month, day]: readonly [number, number, number], format: string): Typed | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  const days = moment.getTime() / 86_400_000 + 25_569;
  return { value: days < 61 ? days - 1 : days, format };
}

function typedTime(text: string): Typed | undefined {
  const match = TIME.exec(text);
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, format: match[3] ? 'h:mm:ss' : 'h:mm' };
}

import { format, isDateFormat, isPercentFormat } from 'numfmt';
import { writtenFormula } from '../../core/formula';
import { isError, type Cell } from '../../core/snapshot';
import { formatCode } from './format-code';
import { DAYS_TO_1904 } from './shown-number';
import { typedFormula } from './typed-formula';

const DIGITS = 15;
const LAST_DAY = 2_958_466;

/** What the formula bar shows: typing it again gives the same cell. */
export function inputText({ value, formula, format: code }: Cell, date1904: boolean): string {
  if (formula !== undefined) return `=${writtenFormula(formula)}`;
  if (value === undefined) return '';
  if (typeof value === 'number') return numberInput(value, code, date1904);
  if (typeof value === 'string') return textInput(value, code);
  return isError(value) ? value.error : value ? 'TRUE' : 'FALSE';
}

function textInput(text: string, code: string | undefined): string {
  if (code === '@') return text;
  // What follows an apostrophe is text, whatever it looks like.
  return text.startsWith("'") || typedFormula(text) !== undefined ? `'${text}` : text;
}

function numberInput(value: number, code: string | undefined, date1904: boolean): string {
  if (code === undefined) return plain(value);
  const clean = formatCode(code);
  if (isPercentFormat(clean)) return `${plain(value * 100)}%`;
  if (isDateFormat(clean)) return dateInput(date1904 ? value + DAYS_TO_1904 : value) ?? plain(value);
  return plain(value);
}

function dateInput(days: number): string | undefined {
  if (days < 0 || days >= LAST_DAY) return undefined;
  if (days < 1) return format('h:mm:ss', days);
  return format(Number.isInteger(days) ? 'yyyy/m/d' : 'yyyy/m/d h:mm:ss', days);
}

/** As many digits as Excel keeps; 0.1 + 0.2 is 0.3. */
function plain(value: number): string {
  return String(Number(value.toPrecision(DIGITS))).toUpperCase();
}

import type { TypedValue } from './typed-cell';

const NUMBER =
  /^(?<sign>[+-]?)(?<currency>[¥￥$]?)(?<sign2>-?)(?<digits>(\d{1,3}(,\d{3})+|\d+)(\.\d*)?|\.\d+)(?<exponent>e[+-]?\d{1,3})?(?<percent>%?)$/i;
const IN_BRACKETS = /^\((.+)\)$/;
/** More digits than a number keeps. What is so long is a code: changing it silently would be worse than a text. */
const DIGITS_KEPT = 15;

/** "1,234.5", "12%", "¥3.00", "(5)", "1E5" as Excel reads them; undefined for what is no number. */
export function typedNumber(text: string, format: string | undefined): TypedValue | undefined {
  const plain = halfWidth(text);
  const bracketed = IN_BRACKETS.exec(plain)?.[1];
  const parts = NUMBER.exec(bracketed ?? plain)?.groups;
  if (!parts) return undefined;
  const { sign = '', sign2 = '', digits = '', exponent = '', percent = '', currency = '' } = parts;
  if (bracketed !== undefined && sign + sign2 !== '') return undefined;
  if (significant(digits) > DIGITS_KEPT) return undefined;
  const isNegative = bracketed !== undefined || sign === '-' || sign2 === '-';
  const value = Number(`${isNegative ? '-' : ''}${digits.replaceAll(',', '')}${exponent}`);
  if (!Number.isFinite(value)) return undefined;
  if (percent !== '') return { value: hundredth(value), format: `0${decimalsOf(digits)}%` };
  if (isPercent(format)) return { value: Math.abs(value) < 1 ? value : hundredth(value) };
  const brought = formatOf({ digits, exponent, currency });
  return { value, ...(brought === undefined ? {} : { format: brought }) };
}

function formatOf({ digits, exponent, currency }: { digits: string; exponent: string; currency: string }) {
  if (exponent !== '') return '0.00E+00';
  const grouped = `#,##0${decimalsOf(digits)}`;
  if (currency !== '') return `"${currency === '$' ? '$' : '¥'}"${grouped}`;
  return digits.includes(',') ? grouped : undefined;
}

function decimalsOf(digits: string): string {
  return /\.\d/.test(digits) ? '.00' : '';
}

// The decimal point is moved in the text: dividing would leave 0.28999999999999998.
function hundredth(value: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

function significant(digits: string): number {
  return digits.replace(/[,.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
}

function isPercent(format: string | undefined): boolean {
  return format !== undefined && format.replace(/"[^"]*"|[\\!]./g, '').includes('%');
}

/** Digits and signs as an input method for Chinese types them. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) =>
    wide === '￥' ? wide : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

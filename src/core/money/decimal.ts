import { divideRound, powerOfTen } from './divide';

/** An exact decimal number: units × 10^-scale. 54.9398 is { units: 549398n, scale: 4 }. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?$/;
const EXPONENT = /^([^e]+)e([+-]?\d{1,3})$/i;
const MAX_EXPONENT = 400;

/** Reads "12.50", "-3", "1e-7" exactly; undefined where the text is no plain decimal number. */
export function parseDecimal(text: string): Decimal | undefined {
  const exponent = EXPONENT.exec(text);
  if (exponent) return shifted(parseDecimal(exponent[1]!), Number(exponent[2]));
  const match = PLAIN.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return undefined;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, scale: fraction.length };
}

function shifted(decimal: Decimal | undefined, exponent: number): Decimal | undefined {
  if (!decimal || Math.abs(exponent) > MAX_EXPONENT) return undefined;
  const scale = decimal.scale - exponent;
  return scale >= 0 ? { units: decimal.units, scale } : { units: decimal.units * powerOfTen(-scale), scale: 0 };
}

// Excel keeps 15 significant digits; what a binary float shows beyond them (0.1+0.2) is noise.
const SIGNIFICANT_DIGITS = 15;

/** The decimal a stored number stands for: its shortest text within 15 significant digits. Not for NaN or infinities. */
export function decimalOf(value: number): Decimal {
  return parseDecimal(String(Number(value.toPrecision(SIGNIFICANT_DIGITS)))) ?? { units: 0n, scale: 0 };
}

/** The same number at another scale, rounded half up where digits are lost. */
export function rescale({ units, scale }: Decimal, to: number): bigint {
  return to >= scale ? units * powerOfTen(to - scale) : divideRound(units, powerOfTen(scale - to));
}

/** "2633.350613"; with `decimals` padded or rounded half up to them, without them trailing zeros are dropped. */
export function formatDecimal(decimal: Decimal, decimals?: number): string {
  const scale = decimals ?? decimal.scale;
  const units = rescale(decimal, scale);
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale === 0 ? '' : digits.slice(-scale);
  const shown = decimals === undefined ? fraction.replace(/0+$/, '') : fraction;
  return `${units < 0n ? '-' : ''}${whole}${shown === '' ? '' : '.' + shown}`;
}

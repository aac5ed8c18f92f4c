import { UnreadableFile } from '../../../core/ports';
import type { CellError } from '../../../core/snapshot';

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));
const EXACT_DIGITS = 15;
const MINUS = 0x2d;
const POINT = 0x2e;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const NO_NUMBER = /^[+-]?(nan|inf|infinity|1\.#\w+|-nan\(ind\))$/i;
const LONGEST = 400;
const LATIN = new TextDecoder('latin1');
const OVERFLOW: CellError = { error: '#NUM!' };

/**
 * The number written in a cell; #NUM! where it is beyond all numbers. Up to 15 digits are read here: then digits and
 * power of ten are both exact, so that their quotient is the nearest number. The rest is left to the language.
 */
export function readNumber(xml: Uint8Array, start: number, end: number): number | CellError | undefined {
  const first = xml[start] === MINUS ? start + 1 : start;
  let digits = 0;
  let pointAt = -1;
  for (let at = first; at < end; at += 1) {
    const digit = xml[at]! - 0x30;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (xml[at] === POINT && pointAt < 0) pointAt = at;
    else return readWritten(xml, start, end);
  }
  const length = end - first - (pointAt < 0 ? 0 : 1);
  if (length < 1) return readWritten(xml, start, end);
  if (length > EXACT_DIGITS) return finite(Number(ascii(xml, start, end)));
  const size = pointAt < 0 ? digits : digits / POWERS_OF_TEN[end - pointAt - 1]!;
  return first === start || size === 0 ? size : -size;
}

function readWritten(xml: Uint8Array, start: number, end: number): number | CellError | undefined {
  const text = ascii(xml, start, Math.min(end, start + LONGEST)).trim();
  if (text === '') return undefined;
  if (NO_NUMBER.test(text)) return OVERFLOW;
  if (!NUMBER.test(text)) throw new UnreadableFile('damaged', `number ${text}`);
  return finite(Number(text));
}

function finite(number: number): number | CellError {
  return Number.isFinite(number) ? number : OVERFLOW;
}

function ascii(xml: Uint8Array, start: number, end: number): string {
  return LATIN.decode(xml.subarray(start, end));
}

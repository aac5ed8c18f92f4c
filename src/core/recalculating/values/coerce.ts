import { isError, type CellError } from '../../snapshot';
import { NUM, VALUE } from './errors';
import { numberIn } from './number-in';
import type { Scalar } from './operand';
import { unsure } from './unsure';

/** The value as a number, as arithmetic takes it: blank is 0, TRUE is 1, "3" is 3. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === undefined) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return value;
  const number = numberIn(value);
  return number === 'unsure' ? unsure('a text that may be a date') : (number ?? VALUE);
}

// Excel shows 15 digits; from here on nobody knows whether it writes an exponent.
const LONGEST = 1e15;
const SHORTEST = 1e-4;

/** The value as a text, as & takes it: 0.1+0.2 is "0.3". */
export function toText(value: Scalar): string | CellError {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value;
}

function numberText(value: number): string {
  const size = Math.abs(value);
  if (size >= LONGEST || (size > 0 && size < SHORTEST)) unsure('a number whose text may have an exponent');
  return String(shown(value));
}

/** The number as its first 15 digits tell it. */
export function shown(value: number): number {
  return Number(value.toPrecision(15));
}

/** The value as a condition: numbers but 0 are true. */
export function toLogical(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === undefined) return false;
  if (typeof value !== 'string') return value;
  const word = value.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : VALUE;
}

/** What a computation came to: beyond all bounds is #NUM!, and there is no -0. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? value + 0 : NUM;
}

/** The first error among the values. */
export function firstError(values: readonly Scalar[]): CellError | undefined {
  return values.find(isError);
}

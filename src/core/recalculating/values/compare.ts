import { isError, type CellError } from '../../snapshot';
import { shown } from './coerce';
import type { Scalar } from './operand';
import { unsure } from './unsure';

// Nearer than this two numbers may show the same 15 digits.
const NEAR = 1e-14;

/** Below, at or above 0 as a stands before, at or after b: numbers, then texts, then FALSE and TRUE; an error if one is. */
export function compare(a: Scalar, b: Scalar): number | CellError {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const left = a ?? blankBeside(b);
  const right = b ?? blankBeside(a);
  const order = rank(left) - rank(right);
  if (order !== 0) return order;
  if (typeof left === 'string') return compareTexts(left, right as string);
  return compareNumbers(Number(left), Number(right));
}

/** Whether two values are the same to Excel's "="; errors are equal to nothing. */
export function isEqual(a: Scalar, b: Scalar): boolean {
  if (typeof a === 'string' && typeof b === 'string') return sameText(a, b);
  return compare(a, b) === 0;
}

type Filled = string | number | boolean;

function blankBeside(other: Filled | undefined): Filled {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: Filled): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** Numbers that show the same 15 digits are equal. */
function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  if (Math.abs(difference) > NEAR * Math.abs(b)) return difference;
  return difference === 0 ? 0 : shown(a) - shown(b);
}

/** Whether two numbers differ, but not in the 15 digits that are shown. */
export function isHairApart(a: number, b: number): boolean {
  return a !== b && compareNumbers(a, b) === 0;
}

/** Upper and lower case are the same. */
export function sameText(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

const SIMPLE = /^[a-z0-9]*$/;

function compareTexts(a: string, b: string): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  if (left === right) return 0;
  if (left === '' || right === '') return left === '' ? -1 : 1;
  // How others are sorted depends on the user's country.
  if (!SIMPLE.test(left) || !SIMPLE.test(right)) return unsortable();
  return left < right ? -1 : 1;
}

/** NaN answers every < and > with no, and = too: who asks for an order must look for it. */
function unsortable(): number {
  return NaN;
}

/** The same, where an order is needed. */
export function ordered(a: Scalar, b: Scalar): number | CellError {
  const order = compare(a, b);
  return Number.isNaN(order) ? unsure('texts whose order depends on the country') : order;
}

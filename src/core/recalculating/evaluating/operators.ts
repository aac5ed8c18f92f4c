import { isError, type CellError } from '../../snapshot';
import type { BinaryOperator } from '../parsing/tree';
import { finite, toNumber, toText } from '../values/coerce';
import { compare, ordered } from '../values/compare';
import { DIV0, NUM } from '../values/errors';
import type { Scalar } from '../values/operand';
import { unsure } from '../values/unsure';

export interface Sides {
  readonly left: Scalar;
  readonly right: Scalar;
  /** Nothing is done with what it gives but to show it. */
  readonly isLast: boolean;
}

export function binary(operator: BinaryOperator, sides: Sides): Scalar {
  switch (operator) {
    case '&':
      return joined(sides);
    case '=':
      return when(compare(sides.left, sides.right), (order) => order === 0);
    case '<>':
      return when(compare(sides.left, sides.right), (order) => order !== 0);
    case '<':
      return when(ordered(sides.left, sides.right), (order) => order < 0);
    case '>':
      return when(ordered(sides.left, sides.right), (order) => order > 0);
    case '<=':
      return when(ordered(sides.left, sides.right), (order) => order <= 0);
    case '>=':
      return when(ordered(sides.left, sides.right), (order) => order >= 0);
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return calculated(operator, sides);
  }
}

export function negated(value: Scalar): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : finite(-number);
}

/** + before an operand changes nothing, not even a text. */
export function unsigned(value: Scalar): Scalar {
  return value;
}

export function percent(value: Scalar): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : number / 100;
}

function when(order: number | CellError, holds: (order: number) => boolean): Scalar {
  return isError(order) ? order : holds(order);
}

function joined({ left, right }: Sides): Scalar {
  const texts = [toText(left), toText(right)] as const;
  if (isError(texts[0])) return texts[0];
  return isError(texts[1]) ? texts[1] : texts[0] + texts[1];
}

function calculated(operator: '+' | '-' | '*' | '/' | '^', { left, right, isLast }: Sides): Scalar {
  const a = toNumber(left);
  if (isError(a)) return a;
  const b = toNumber(right);
  if (isError(b)) return b;
  switch (operator) {
    case '+':
      return added(a, b, isLast);
    case '-':
      return added(a, -b, isLast);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? DIV0 : finite(a / b);
    case '^':
      return power(a, b);
  }
}

// In units of the last binary digit: a last sum or difference that comes this near to zero is zero in Excel, one beyond is not;
// between them nobody has told.
const SURELY_ZERO = 2 ** -51;
const SURELY_NOT = 2 ** -50;

function added(a: number, b: number, isLast: boolean): Scalar {
  const sum = a + b;
  const size = Math.max(Math.abs(a), Math.abs(b));
  if (!isLast || sum === 0 || Math.abs(sum) >= size * SURELY_NOT) return finite(sum);
  return Math.abs(sum) <= size * SURELY_ZERO ? 0 : unsure('a difference of the last binary digits');
}

export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return NUM;
  if (base === 0 && exponent < 0) return DIV0;
  return finite(base ** exponent);
}

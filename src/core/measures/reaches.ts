import type { Measure, Quantity } from '../book';
import { compareRates, type Rate } from '../money';
import { reachesDeadline } from './reaches-deadline';
import { directionOf, type Direction } from './direction';
import { sized } from './sized';

/** What is known of an indicator beside its cells. */
export interface Circumstances {
  /** Which way is better, where the target has no operator. */
  readonly direction?: Direction;
  /** The form's year, for dates without one. */
  readonly year?: number;
}

/** Whether an actual reaches its target, as its operator asks; undefined where that cannot be told for certain. */
export function reaches(target: Measure, actual: Measure, known: Circumstances = {}): boolean | undefined {
  if (target.kind === 'quantity' && actual.kind === 'quantity') return reachesQuantity(target, actual, known);
  if (target.kind === 'deadline' && actual.kind === 'deadline') return reachesDeadline(target, actual, known.year);
  if (actual.kind === 'level' && target.kind !== 'quantity') return actual.level === 'reached';
  return undefined;
}

function reachesQuantity(target: Quantity, actual: Quantity, known: Circumstances): boolean | undefined {
  const figures = sized(target, actual);
  if (!figures) return undefined;
  const [low, high] = spanOf(figures.actual, actual);
  const [least, most] = figures.target;
  const direction = directionOf(target.operator) ?? known.direction;
  if (target.upTo) return isWithin([low, high], [least, most], direction);
  switch (direction) {
    case 'up':
      // = 0 is the one target of this kind that more does not reach: no complaint, no accident.
      if (target.operator === '=' && least.numerator === 0n) return isAtMost([low, high], least);
      return isAtLeast([low, high], least);
    case 'down':
      return isAtMost([low, high], least);
    case undefined:
      return isEqual(low, least) && isEqual(high, least) ? true : undefined;
  }
}

/** From and to; undefined: no end is stated ("98%以上"). */
type Span = readonly [low: Rate | undefined, high: Rate | undefined];

function spanOf([low, high]: readonly [Rate, Rate], { operator }: Quantity): Span {
  if (operator === '≥' || operator === '>') return [low, undefined];
  return operator === '≤' || operator === '<' ? [undefined, high] : [low, high];
}

function isAtLeast([low, high]: Span, bound: Rate): boolean | undefined {
  if (low && compareRates(low, bound) >= 0) return true;
  return high && compareRates(high, bound) < 0 ? false : undefined;
}

function isAtMost([low, high]: Span, bound: Rate): boolean | undefined {
  if (high && compareRates(high, bound) <= 0) return true;
  return low && compareRates(low, bound) > 0 ? false : undefined;
}

/**
 * Above a range's upper end nobody can say: a rate of 95 % beside 80%-90% may be welcome. So may what lies below it (2 days
 * beside 3-5 days), unless more is better.
 */
function isWithin(
  [low, high]: Span,
  [least, most]: readonly [Rate, Rate],
  direction: Direction | undefined,
): boolean | undefined {
  if (low && high && compareRates(low, least) >= 0 && compareRates(high, most) <= 0) return true;
  return direction === 'up' && high && compareRates(high, least) < 0 ? false : undefined;
}

function isEqual(a: Rate | undefined, b: Rate): boolean {
  return a !== undefined && compareRates(a, b) === 0;
}

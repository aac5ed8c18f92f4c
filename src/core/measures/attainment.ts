import type { Measure, Quantity } from '../book';
import { rateOf, type Rate } from '../money';
import { sized } from './sized';

/** Actual ÷ target, exactly; undefined where either is no single figure, or the target is not above 0. A negative actual counts as 0. */
export function attainment(target: Measure, actual: Measure): Rate | undefined {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || !isSingle(actual)) return undefined;
  const figures = target.upTo ? undefined : sized(target, actual);
  if (!figures) return undefined;
  const [a, b] = [figures.target[0], figures.actual[0]];
  if (a.numerator <= 0n) return undefined;
  return b.numerator <= 0n ? NOTHING : rateOf(b.numerator * a.denominator, b.denominator * a.numerator);
}

const NOTHING: Rate = { numerator: 0n, denominator: 1n };

/** One figure is stated: neither a range, nor "98%以上", nor "约30个". */
export function isSingle({ operator, upTo, isAbout }: Quantity): boolean {
  return (operator === undefined || operator === '=') && upTo === undefined && !isAbout;
}

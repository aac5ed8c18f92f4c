import type { Quantity } from '../book';
import { rateOfDecimal, type Decimal, type Rate } from '../money';
import { unitKind } from './unit-kind';
import { areComparable, unitRelation } from './unit-relation';

/** The figures of a target and its actual in one unit; undefined where they cannot be compared, or one is only about right. */
export interface Sized {
  readonly target: readonly [low: Rate, high: Rate];
  readonly actual: readonly [low: Rate, high: Rate];
}

export function sized(target: Quantity, actual: Quantity): Sized | undefined {
  if (target.isAbout || actual.isAbout || !areComparable(unitRelation(target, actual))) return undefined;
  const isOfOne = target.unit === actual.unit || target.unit === '' || actual.unit === '';
  return {
    target: ends(target, isOfOne ? undefined : target.unit),
    actual: ends(actual, isOfOne ? undefined : actual.unit),
  };
}

function ends({ amount, upTo }: Quantity, unit: string | undefined): readonly [Rate, Rate] {
  const factor = (unit === undefined ? undefined : unitKind(unit)?.factor) ?? { units: 1n, scale: 0 };
  return [product(amount, factor), product(upTo ?? amount, factor)];
}

function product(a: Decimal, b: Decimal): Rate {
  return rateOfDecimal({ units: a.units * b.units, scale: a.scale + b.scale });
}

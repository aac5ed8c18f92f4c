import { divideRound, powerOfTen } from './divide';
import { formatDecimal, type Decimal } from './decimal';

/** An exact quotient, such as 全年执行数 ÷ 全年预算数; 1 is 100 %. The denominator is above 0. */
export interface Rate {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** a ÷ b; undefined where b is 0, since such a rate cannot be told. */
export function rateOf(a: bigint, b: bigint): Rate | undefined {
  if (b === 0n) return undefined;
  return b < 0n ? { numerator: -a, denominator: -b } : { numerator: a, denominator: b };
}

/** 0.9513 as a decimal → the rate 9513/10000. */
export function rateOfDecimal({ units, scale }: Decimal): Rate {
  return { numerator: units, denominator: powerOfTen(scale) };
}

/** In percent, rounded half up to `decimals` places: 41/46 at 2 → 89.13. */
export function percentOf({ numerator, denominator }: Rate, decimals: number): Decimal {
  return { units: divideRound(numerator * powerOfTen(decimals + 2), denominator), scale: decimals };
}

/** "89.13": the percent figure without its sign, rounded half up, `decimals` fixed. */
export function formatPercent(rate: Rate, decimals = 2): string {
  return formatDecimal(percentOf(rate, decimals), decimals);
}

/** Negative where a < b, 0 where equal, positive where a > b. */
export function compareRates(a: Rate, b: Rate): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether `stated` is `exact` rounded half up to `decimals` places of a percent. */
export function agreeAtPercent(stated: Rate, exact: Rate, decimals: number): boolean {
  return percentOf(stated, decimals).units === percentOf(exact, decimals).units;
}

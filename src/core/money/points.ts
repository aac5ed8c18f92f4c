import { divideRound, powerOfTen } from './divide';
import { formatDecimal, rescale, type Decimal } from './decimal';
import type { Rate } from './rate';

declare const pointsBrand: unique symbol;
/** A score or weight (得分, 分值) as an exact whole number of millionths of a point (分). */
export type Points = bigint & { readonly [pointsBrand]: true };

const PLACES = 6;
const MILLION = 1_000_000n;

export function pointsOf(decimal: Decimal): Points {
  return rescale(decimal, PLACES) as Points;
}

/** Whole points: points(90) is 90 分. */
export function points(whole: number): Points {
  return (BigInt(whole) * MILLION) as Points;
}

export function subtractPoints(a: Points, b: Points): Points {
  return (a - b) as Points;
}

export function sumPoints(all: Iterable<Points>): Points {
  let total = 0n;
  for (const one of all) total += one;
  return total as Points;
}

/** The score as shown with that many decimals, rounded half up: 89.996 at 2 → 90. */
export function roundPoints(score: Points, decimals: number): Points {
  const lost = PLACES - decimals;
  if (lost <= 0) return score;
  const unit = powerOfTen(lost);
  return (divideRound(score, unit) * unit) as Points;
}

/** rate × weight, rounded half up to 2 decimals of a point (domain.md §2: 得分 = round(执行率 × 分值, 2)). */
export function shareOfPoints({ numerator, denominator }: Rate, weight: Points): Points {
  return (divideRound(numerator * weight, denominator * 10_000n) * 10_000n) as Points;
}

/** "92.5"; trailing zeros dropped unless `decimals` fixes their number. */
export function formatPoints(score: Points, decimals?: number): string {
  return formatDecimal({ units: score, scale: PLACES }, decimals);
}

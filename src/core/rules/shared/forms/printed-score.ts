import type { Stated } from '../../../book';
import { divideRound, powerOfTen, roundPoints, type Points } from '../../../money';

/** Scores have two decimals at most; what a formula leaves behind them is noise. */
const MOST = 2;
const HUNDREDTH = 10_000n;

/** Whether a score is the expected one at its printed decimals, or at so many as are given. */
export function isPrintedAs(score: Stated<Points>, expected: Points, decimals = score.decimals): boolean {
  const shown = Math.min(decimals, MOST);
  return roundPoints(score.value, shown) === roundPoints(expected, shown);
}

/** Short by less than one unit of its last decimal: whoever cuts the decimals off takes no points away. */
export function isCutOff(score: Stated<Points>, expected: Points): boolean {
  const short = expected - score.value;
  // The expected score itself is rounded to two decimals.
  return short >= 0n && (short < unitOf(score) || short <= HUNDREDTH);
}

/** One unit of a score's last printed decimal, in points. */
export function unitOf({ decimals }: Stated<Points>): Points {
  return divideRound(1_000_000n, powerOfTen(Math.min(decimals, MOST))) as Points;
}

/** Fewer points than the weight, as printed: 9.9999 shown as 10.00 is all of 10. */
export function isBelow(score: Stated<Points>, weight: Points): boolean {
  return score.value < weight && !isPrintedAs(score, weight);
}

interface Given {
  readonly score: Stated<Points>;
  readonly weight: Stated<Points>;
}

/** The decimals that a form gives scores which are not all of the weight: 9.17 shows that 10 is no rounded 9.6. */
export function decimalsInUse(all: readonly Given[]): number {
  const partial = all.filter(({ score, weight }) => score.value < weight.value);
  return Math.min(MOST, Math.max(0, ...partial.map(({ score }) => score.decimals)));
}

/** A number format rounds what is shown; a bare number is written with all its decimals. */
export function exactDecimals({ cell, decimals }: Stated<Points>, inUse: number): number {
  const isBare = cell?.format === undefined || cell.format === 'General';
  return isBare ? Math.max(decimals, inUse) : decimals;
}

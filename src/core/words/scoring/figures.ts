import type { Measure } from '../../book';
import { ASSUMED_UNIT } from '../../book';
import { printMeasure } from '../../measures';
import { formatDecimal, formatMoney, formatPoints, percentOf, type Money, type Points, type Rate } from '../../money';

const DECIMALS = 2;

/** "98%"; "≈89.13%" where two decimals are not all there is. */
export function percentText(rate: Rate): string {
  const shown = percentOf(rate, DECIMALS);
  const isExact = shown.units * rate.denominator === rate.numerator * 10_000n;
  return `${isExact ? '' : '≈'}${formatDecimal(shown)}%`;
}

export const pointsText = (points: Points): string => formatPoints(points);

export const moneyText = (money: Money): string => `${formatMoney(money, ASSUMED_UNIT)}${ASSUMED_UNIT}`;

export function measureText(measure: Measure): string {
  return printMeasure(measure) ?? '…';
}

import type { Stated } from '../book';
import { agreeAtPercent, type Rate } from '../money';

export type StatedRate = Stated<Rate>;

// A quotient as Excel stores it is exact to 15 digits at best; nobody states more decimals than these.
const MOST_DECIMALS = 6;

/** Printed decimals of the percent figure. */
export function printedDecimals({ decimals }: StatedRate): number {
  return Math.min(Math.max(decimals, 0), MOST_DECIMALS);
}

/** Whether a stated rate is the right one, as far as its printed precision tells. */
export function isRightRate(stated: StatedRate, exact: Rate): boolean {
  return agreeAtPercent(stated.value, exact, printedDecimals(stated));
}

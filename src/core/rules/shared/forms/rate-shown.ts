import { percentOf, type Rate } from '../../../money';
import type { PrintedRate } from '../../define/facts';

/** A rate for a finding: without decimals where it has none, else with two. */
export function rateShown(rate: Rate): PrintedRate {
  const whole = percentOf(rate, 0).units;
  return { rate, decimals: whole * rate.denominator === rate.numerator * 100n ? 0 : 2 };
}

import { roundedQuotient, type Fixed } from './fixed';

/** The rate as our formulas give it: four places, a dash where there is no budget. */
export function rateValue(executed: Fixed, budget: Fixed): number | string {
  return budget === 0n ? '—' : roundedQuotient(executed, budget, 4);
}

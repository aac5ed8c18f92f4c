import type { ListTable, Reading } from '../book';
import { rateOfDecimal, compareRates, decimalOf, type Rate } from '../money';

/** How a column writes rates: 0.9512 shown as 95.12%, or the number 95.12 under a heading with %. */
export type RateConvention = 'fraction' | 'percent-number';

export const SAYS_PERCENT = /[(（[【]\s*[%％]\s*[)）\]】]|百分[比数]|[:：]\s*[%％]/;

/** The convention of a list's 执行率 column: by the numbers that stand there, else by its header. */
export function rateConvention(list: ListTable): RateConvention {
  const votes = list.projects.map(({ executionRate }) => vote(executionRate));
  const fractions = votes.filter((one) => one === 'fraction').length;
  const percents = votes.filter((one) => one === 'percent-number').length;
  if (fractions !== percents) return fractions > percents ? 'fraction' : 'percent-number';
  return SAYS_PERCENT.test(list.columns.executionRate?.header ?? '') ? 'percent-number' : 'fraction';
}

function vote(reading: Reading<Rate> | undefined): RateConvention | undefined {
  const stored = reading?.cell?.value;
  if (reading?.value === undefined || typeof stored !== 'number' || stored === 0) return undefined;
  return compareRates(rateOfDecimal(decimalOf(stored)), reading.value) === 0 ? 'fraction' : 'percent-number';
}

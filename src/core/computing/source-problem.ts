import { unitOf, type ListTable, type MoneyField, type Reading } from '../book';
import { decimalOf, moneyOfNumber, pointsOf, type Money, type MoneyUnit, type Points } from '../money';
import type { SkipReason } from './computed';

/** Why nothing can be computed from a cell; undefined where it can: a plain number, as Excel sees it too. */
export function sourceProblem(reading: Reading<unknown> | undefined): SkipReason | undefined {
  if (!reading || reading.state === 'blank' || reading.state === 'dash') return 'blank-source';
  if (reading.state === 'error') return 'error-source';
  if (reading.state === 'unreadable') return 'unreadable-source';
  return reading.isText || typeof reading.cell?.value !== 'number' ? 'text-source' : undefined;
}

/** The same for an amount: a cell that shows thousands of what it holds is no plain number either. */
export function amountProblem(
  reading: Reading<Money> | undefined,
  list: ListTable,
  field: MoneyField,
): SkipReason | undefined {
  return moneyProblem(reading, unitOf(list, field));
}

export function moneyProblem(reading: Reading<Money> | undefined, unit: MoneyUnit): SkipReason | undefined {
  const problem = sourceProblem(reading);
  if (problem) return problem;
  const stored = moneyOfNumber(reading!.cell!.value as number, unit);
  return stored === reading!.value ? undefined : 'unreadable-source';
}

/** The same for a score: 0.9 shown as 90% is no plain number. */
export function scoreProblem(reading: Reading<Points> | undefined): SkipReason | undefined {
  const problem = sourceProblem(reading);
  if (problem) return problem;
  return pointsOf(decimalOf(reading!.cell!.value as number)) === reading!.value ? undefined : 'unreadable-source';
}

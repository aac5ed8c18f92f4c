import { fundsTotal, isStated, type Form } from '../../book';
import type { Rate } from '../../money';
import { executionRate } from '../execution';

/** The execution rate that a place's caps rest on: by the amounts, else as stated; undefined without a budget. */
export function rateOfForm(form: Pick<Form, 'funds'>): Rate | undefined {
  const row = fundsTotal(form);
  if (!isStated(row?.executed) || !isStated(row?.adjustedBudget)) return row?.executionRate?.value;
  return row.adjustedBudget.value > 0n ? executionRate(row.executed.value, row.adjustedBudget.value) : undefined;
}

import { isStated, type Form, type FundsRow, type Stated } from '../../book';
import { rateOf, subtract, type Money } from '../../money';
import type { RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { fundsAmount, fundsSlack } from '../shared/forms/funds-amount';
import { cellIn } from '../shared/places';
import { isUnitMixup } from './unit-mixup';

/** The funds of forms: the total where it is overspent, else the parts that are. */
export function* overspentForms(forms: readonly RuleForm[]) {
  for (const form of filledForms(forms)) {
    const over = (form.funds?.rows ?? []).flatMap((row) => overspentIn(form, row));
    const total = over.find(({ row }) => row.kind === 'total');
    for (const one of total ? [total] : over) yield ofRow(form, one);
  }
}

interface Overspent {
  readonly row: FundsRow;
  readonly executed: Stated<Money>;
  readonly budget: Stated<Money>;
}

function overspentIn(form: Form, row: FundsRow): Overspent[] {
  const { executed, adjustedBudget: budget } = row;
  if (!isStated(executed) || !isStated(budget) || budget.value < 0n) return [];
  const over = subtract(executed.value, budget.value);
  const isHair = budget.value > 0n && (over <= fundsSlack(form, executed) || over <= fundsSlack(form, budget));
  return over <= 0n || isHair ? [] : [{ row, executed, budget }];
}

function ofRow(form: Form, { executed, budget }: Overspent) {
  const place = { at: cellIn(form, executed), related: [cellIn(form, budget)] };
  const found = fundsAmount(form, executed.value);
  if (budget.value === 0n) return { message: 'withoutBudget' as const, ...place, data: { found } };
  const data = { found, budget: fundsAmount(form, budget.value) };
  if (isUnitMixup({ executed: executed.value, budget: budget.value }))
    return { message: 'unitMixup' as const, ...place, data };
  const over = fundsAmount(form, subtract(executed.value, budget.value));
  const rate = { rate: rateOf(executed.value, budget.value)!, decimals: 2 };
  return { message: 'exceeds' as const, ...place, data: { ...data, over, rate } };
}

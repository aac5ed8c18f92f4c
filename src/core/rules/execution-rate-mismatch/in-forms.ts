import type { Form, FundsRow } from '../../book';
import type { RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { cellIn } from '../shared/places';
import { wrongRate, type WrongRate } from './wrong-rate';

/** The rates of the funds of forms, those of their parts too. */
export function* wrongRatesOfForms(forms: readonly RuleForm[]) {
  for (const form of filledForms(forms)) {
    for (const row of form.funds?.rows ?? []) {
      const wrong = wrongRate(row);
      if (wrong) yield ofRow(form, wrong);
    }
  }
}

function ofRow(form: Form, { kind, stated, executed, adjustedBudget, basis, ...wrong }: WrongRate<FundsRow>) {
  const place = {
    at: cellIn(form, stated),
    related: [executed, adjustedBudget, ...(basis ? [basis] : [])].map((reading) => cellIn(form, reading)),
  };
  const found = { rate: stated.value, decimals: wrong.decimals };
  if (kind === 'withoutBudget') return { message: kind, ...place, data: { found } };
  return { message: kind, ...place, data: { found, expected: { rate: wrong.exact, decimals: wrong.decimals } } };
}

import type { Form, FundsRow } from '../../book';
import { executionIndicator } from '../../scoring';
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
    for (const indicator of form.indicators) {
      const execution = executionIndicator(form, indicator);
      const wrong = execution && wrongRate(execution.row);
      // The indicator may be about more than the block shows.
      if (wrong) yield { ...ofRow(form, wrong), severity: 'warning' as const, certainty: 'review' as const };
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

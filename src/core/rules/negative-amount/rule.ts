import { NO_MONEY } from '../../money';
import { defineRule, type RuleForm } from '../define';
import { amountIn } from '../shared/amount-in';
import { censusOf } from '../shared/census';
import { countedLists } from '../shared/counted-lists';
import { filledForms } from '../shared/filled-forms';
import { fundsAmount } from '../shared/forms/funds-amount';
import { cellIn } from '../shared/places';

// 调整数 may well be below 0: a cut.
const NEVER_NEGATIVE = ['initialBudget', 'adjustedBudget', 'executed'] as const;

function* negativeInForms(forms: readonly RuleForm[]) {
  for (const form of filledForms(forms)) {
    for (const row of form.funds?.rows ?? []) {
      for (const field of NEVER_NEGATIVE) {
        const reading = row[field];
        if (reading?.value === undefined || reading.value >= NO_MONEY) continue;
        yield {
          message: 'below' as const,
          at: cellIn(form, reading),
          data: { found: fundsAmount(form, reading.value) },
        };
      }
    }
  }
}

/** A budget or an executed amount below 0. */
export default defineRule({
  id: 'negative-amount',
  severity: 'warning',
  certainty: 'certain',
  clause: 'arithmetic',
  facts: { below: { found: 'money' } },
  *check({ lists, forms }) {
    yield* negativeInForms(forms);
    for (const list of countedLists(lists)) {
      const fields = NEVER_NEGATIVE.filter((field) => (censusOf(list, field).least ?? NO_MONEY) < NO_MONEY);
      if (fields.length === 0) continue;
      for (const project of list.projects) {
        for (const field of fields) {
          const reading = project[field];
          if (reading?.value === undefined || reading.value >= NO_MONEY) continue;
          const data = { found: amountIn(list, field, reading.value) };
          yield { message: 'below', at: cellIn(list, reading), data };
        }
      }
    }
  },
});

import { NO_MONEY } from '../../money';
import { defineRule } from '../define';
import { amountIn } from '../shared/amount-in';
import { censusOf } from '../shared/census';
import { countedLists } from '../shared/counted-lists';
import { cellIn } from '../shared/places';

// 调整数 may well be below 0: a cut.
const NEVER_NEGATIVE = ['initialBudget', 'adjustedBudget', 'executed'] as const;

/** A budget or an executed amount below 0. */
export default defineRule({
  id: 'negative-amount',
  severity: 'warning',
  certainty: 'certain',
  clause: 'arithmetic',
  facts: { below: { found: 'money' } },
  *check({ lists }) {
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

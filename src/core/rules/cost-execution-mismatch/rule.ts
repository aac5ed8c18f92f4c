import { sum, type Money } from '../../money';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { fundsAmount } from '../shared/forms/funds-amount';
import { cellIn } from '../shared/places';
import { costAmounts, isNear, spentIn, type CostAmount } from './cost-amounts';

/** A cost indicator's actual lies above the budget, or that of the whole project is not what was spent. */
export default defineRule({
  id: 'cost-execution-mismatch',
  severity: 'warning',
  certainty: 'review',
  clause: 'practice',
  facts: {
    differs: { found: 'money', cell: 'cell', executed: 'money' },
    aboveBudget: { found: 'money', cell: 'cell', budget: 'money' },
  },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      const spent = spentIn(form);
      if (!spent) continue;
      const costs = costAmounts(form);
      for (const cost of costs) {
        const { executed, budget } = spent;
        const at = cellIn(form, cost.actual);
        const found = { money: cost.money, unit: cost.unit };
        if (budget && budget.value > 0n && cost.money > budget.value && !isNear(form, cost, budget)) {
          const cell = cellIn(form, budget);
          const data = { found, cell, budget: fundsAmount(form, budget.value) };
          yield { message: 'aboveBudget', at, related: [cell], data };
        } else if (
          executed &&
          isOnlyWhole(cost, costs) &&
          !isNear(form, cost, executed) &&
          !isTogether(costs, executed.value)
        ) {
          const cell = cellIn(form, executed);
          yield {
            message: 'differs',
            at,
            related: [cell],
            data: { found, cell, executed: fundsAmount(form, executed.value) },
          };
        }
      }
    }
  },
});

function isOnlyWhole(cost: CostAmount, costs: readonly CostAmount[]): boolean {
  return cost.isWhole && costs.filter(({ isWhole }) => isWhole).length === 1;
}

/** What all cost indicators come to is what was spent: each is a part. */
function isTogether(costs: readonly CostAmount[], executed: Money): boolean {
  return sum(costs.map(({ money }) => money)) === executed;
}

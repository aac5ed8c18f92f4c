import { subtractPoints } from '../../money';
import { fullScoreOf, HUNDRED } from '../../scoring';
import { defineRule } from '../define';
import { amountIn } from '../shared/amount-in';
import { countedLists } from '../shared/counted-lists';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';

/** Nothing tells how much was executed, and the score is just what full marks without the execution's points give. */
export default defineRule({
  id: 'suspected-unexecuted',
  severity: 'info',
  certainty: 'review',
  clause: 'execution-weight',
  facts: {
    justTheRest: { score: 'score', weight: 'score', budget: 'money' },
    most: { score: 'score', weight: 'score', count: 'count', total: 'count' },
  },
  *check({ lists, preset }) {
    const weight = preset.weights.execution;
    const rest = subtractPoints(HUNDRED, weight);
    for (const list of countedLists(lists)) {
      const { executed, executionRate, score: scores } = list.columns;
      if (executed || executionRate || !scores || fullScoreOf(list) !== HUNDRED) continue;
      const found = list.projects.filter(
        ({ score, adjustedBudget }) => score?.value === rest && (adjustedBudget?.value ?? 0n) > 0n,
      );
      if (isMostRows(found.length, list)) {
        const data = { score: rest, weight, count: found.length, total: list.projects.length };
        yield { message: 'most', at: columnOf(list, scores.column), data };
        continue;
      }
      for (const { score, adjustedBudget } of found) {
        yield {
          message: 'justTheRest',
          at: cellIn(list, score!),
          related: [cellIn(list, adjustedBudget!)],
          data: { score: rest, weight, budget: amountIn(list, 'adjustedBudget', adjustedBudget!.value!) },
        };
      }
    }
  },
});

import type { Project } from '../../book';
import { defineRule } from '../define';
import { amountIn } from '../shared/amount-in';
import { mayState } from '../shared/census';
import { countedLists } from '../shared/counted-lists';
import { explanations } from '../shared/explanation';
import { coveredCells } from '../shared/merged-cells';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';

/** There was a budget, the score is 0, and no reason is given. */
export default defineRule({
  id: 'unexplained-zero-score',
  severity: 'warning',
  certainty: 'certain',
  clause: 'explain-deviation',
  facts: {
    noReason: { budget: 'money' },
    noColumn: { budget: 'money' },
    most: { count: 'count', total: 'count' },
  },
  *check({ lists, book }) {
    for (const list of countedLists(lists)) {
      if (!mayState(list, 'score', 0n)) continue;
      const isExplained = list.once(explanations);
      const zeros = list.projects.filter((project) => isZero(project) && !isExplained(project));
      if (zeros.length === 0) continue;
      // One reason may be merged over the rows it holds for.
      const isCovered = coveredCells(book.snapshot, list);
      const found = zeros.filter(({ reason }) => !reason || !isCovered(reason));
      if (isMostRows(found.length, list)) {
        const data = { count: found.length, total: list.projects.length };
        yield { message: 'most', at: columnOf(list, list.columns.score!.column), data };
        continue;
      }
      for (const { score, adjustedBudget, reason } of found) {
        yield {
          message: list.columns.reason ? 'noReason' : 'noColumn',
          at: cellIn(list, score!),
          related: [adjustedBudget!, ...(reason ? [reason] : [])].map((reading) => cellIn(list, reading)),
          data: { budget: amountIn(list, 'adjustedBudget', adjustedBudget!.value!) },
        };
      }
    }
  },
});

function isZero({ score, adjustedBudget }: Project): boolean {
  return score?.value === 0n && adjustedBudget?.value !== undefined && adjustedBudget.value > 0n;
}

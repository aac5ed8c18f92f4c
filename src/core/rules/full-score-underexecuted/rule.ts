import type { ListTable, Project } from '../../book';
import type { Points, Rate } from '../../money';
import { executionScore, HUNDRED, rateOfProject } from '../../scoring';
import { defineRule } from '../define';
import { cellIn } from '../shared/places';
import { isRoundingHair } from '../shared/rounding-hair';
import { listsOutOfHundred } from '../shared/lists-out-of-hundred';

/** Full marks, though the rate of execution cannot have earned all of its points. */
export default defineRule({
  id: 'full-score-underexecuted',
  severity: 'error',
  certainty: 'certain',
  clause: 'execution-weight',
  facts: { cannotBe: { rate: 'rate', earned: 'score', weight: 'score' } },
  *check({ lists, preset }) {
    const weight = preset.weights.execution;
    for (const list of listsOutOfHundred(lists)) {
      for (const project of list.projects) {
        const { score, executed, executionRate } = project;
        if (score?.value !== HUNDRED) continue;
        const rate = shortRate(list, project, weight);
        const source = executed?.value === undefined ? executionRate : executed;
        if (!rate || !source) continue;
        yield {
          message: 'cannotBe',
          at: cellIn(list, score),
          related: [cellIn(list, source)],
          data: { rate: { rate, decimals: 2 }, earned: executionScore(rate, weight), weight },
        };
      }
    }
  },
});

/** The rate where it falls short of the full weight; nothing executed at all is unexecuted-high-score's. */
function shortRate(list: ListTable, project: Project, weight: Points): Rate | undefined {
  const rate = rateOfProject(project);
  if (!rate || rate.numerator === 0n || executionScore(rate, weight) >= weight) return undefined;
  return isRoundingHair(list, project, ['executed', 'adjustedBudget']) ? undefined : rate;
}

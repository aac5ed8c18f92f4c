import type { ListTable, Project, Reading } from '../../book';
import { NO_MONEY, subtractPoints, type Points } from '../../money';
import type { Preset } from '../../presets';
import { fullScoreOf, HUNDRED } from '../../scoring';
import { defineRule } from '../define';
import { mayState } from '../shared/census';
import { countedLists } from '../shared/counted-lists';
import { foundIn } from '../shared/found-in';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';

type Message = 'scored' | 'aboveRest' | 'notEvaluated';

/** The adjusted budget is 0, yet the project has a score. */
export default defineRule({
  id: 'zero-budget-scored',
  severity: 'warning',
  certainty: 'certain',
  clause: 'execution-rate',
  causedBy: ['executed-exceeds-budget'],
  facts: {
    scored: { found: 'score' },
    aboveRest: { found: 'score', rest: 'score' },
    notEvaluated: { found: 'score' },
    most: { count: 'count', total: 'count' },
  },
  *check({ lists, preset }) {
    // Under “not applicable” the other indicators are scaled up to 100: a score is as it should be.
    if (preset.zeroBudget === 'not-applicable') return;
    const rest = subtractPoints(HUNDRED, preset.weights.execution);
    for (const list of countedLists(lists)) {
      if (!mayState(list, 'adjustedBudget', NO_MONEY)) continue;
      const found = foundIn(list.projects, scoredWithoutBudget);
      const [first] = found;
      if (first && isMostRows(found.length, list)) {
        const data = { count: found.length, total: list.projects.length };
        yield { message: 'most', at: columnOf(list, first.budget.column), data };
        continue;
      }
      for (const { score, budget, executed, value } of found) {
        const message = messageFor(value, list, preset);
        const at = cellIn(list, score);
        const related = [budget, ...(executed ? [executed] : [])].map((reading) => cellIn(list, reading));
        if (message === 'aboveRest') yield { message, at, related, data: { found: value, rest } };
        else yield { message, at, related, data: { found: value } };
      }
    }
  },
});

interface Scored {
  readonly score: Reading<Points>;
  readonly value: Points;
  readonly budget: Reading<unknown>;
  /** What was spent all the same, if that is told: then the budget is missing, and that explains the score. */
  readonly executed: Reading<unknown> | undefined;
}

function scoredWithoutBudget({ score, adjustedBudget, executed }: Project): Scored | undefined {
  if (score?.value === undefined || score.value <= 0n || adjustedBudget?.value !== 0n) return undefined;
  return { score, value: score.value, budget: adjustedBudget, executed };
}

function messageFor(score: Points, list: ListTable, { zeroBudget, weights }: Preset): Message {
  if (zeroBudget === 'not-evaluated') return 'notEvaluated';
  const isOutOfHundred = fullScoreOf(list) === HUNDRED;
  return isOutOfHundred && score > subtractPoints(HUNDRED, weights.execution) ? 'aboveRest' : 'scored';
}

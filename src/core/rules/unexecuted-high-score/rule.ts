import type { Project, Reading } from '../../book';
import { subtractPoints, type Points } from '../../money';
import { HUNDRED, rateOfProject } from '../../scoring';
import { defineRule } from '../define';
import { foundIn } from '../shared/found-in';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';
import { listsOutOfHundred } from '../shared/lists-out-of-hundred';

/** Nothing was executed of a budget, yet the score is more than all other indicators can give. */
export default defineRule({
  id: 'unexecuted-high-score',
  severity: 'error',
  certainty: 'certain',
  clause: 'execution-weight',
  facts: {
    tooHigh: { found: 'score', weight: 'score', most: 'score' },
    rateIsZero: { found: 'score', weight: 'score', most: 'score' },
    most: { count: 'count', total: 'count', most: 'score' },
  },
  *check({ lists, preset }) {
    const weight = preset.weights.execution;
    const most = subtractPoints(HUNDRED, weight);
    for (const list of listsOutOfHundred(lists)) {
      const found = foundIn(list.projects, (project) => unexecuted(project, most));
      const [first] = found;
      if (first && isMostRows(found.length, list)) {
        const data = { count: found.length, total: list.projects.length, most };
        yield { message: 'most', at: columnOf(list, first.source.column), data };
        continue;
      }
      for (const { score, value, source, says } of found) {
        yield {
          message: says === 'amount' ? 'tooHigh' : 'rateIsZero',
          ...(says === 'rate beside a blank' ? { certainty: 'review' } : {}),
          at: cellIn(list, score),
          related: [cellIn(list, source)],
          data: { found: value, weight, most },
        };
      }
    }
  },
});

interface Unexecuted {
  readonly score: Reading<Points>;
  readonly value: Points;
  /** The cell that says that nothing was executed. */
  readonly source: Reading<unknown>;
  readonly says: 'amount' | 'rate' | 'rate beside a blank';
}

function unexecuted(project: Project, most: Points): Unexecuted | undefined {
  const { score, executed, executionRate } = project;
  if (score?.value === undefined || score.value <= most || score.value > HUNDRED) return undefined;
  if (rateOfProject(project)?.numerator !== 0n) return undefined;
  const found = { score, value: score.value };
  if (executed?.value !== undefined) return { ...found, source: executed, says: 'amount' };
  // For an amount that is not filled in a formula gives 0 as well.
  if (!executionRate || (executed && executionRate.cell?.formula !== undefined)) return undefined;
  return { ...found, source: executionRate, says: executed ? 'rate beside a blank' : 'rate' };
}

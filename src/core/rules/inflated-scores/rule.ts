import type { ListTable, Project } from '../../book';
import { compareRates, rateOf, type Points, type Rate } from '../../money';
import type { GradeScale } from '../../presets';
import { bandNamed, fullScoreOf, gradeOf } from '../../scoring';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { wholeOf } from '../shared/places';

const FEWEST_ROWS = 10;
const MOST_BEST = rateOf(90n, 100n)!;
const MOST_FULL = rateOf(70n, 100n)!;

/** In a list of ten or more, nearly all have the best grade, or most have full marks. */
export default defineRule({
  id: 'inflated-scores',
  severity: 'info',
  certainty: 'review',
  clause: 'practice',
  facts: {
    best: { label: 'text', count: 'count', total: 'count', share: 'rate' },
    full: { full: 'score', count: 'count', total: 'count', share: 'rate' },
  },
  *check({ lists, preset }) {
    for (const list of countedLists(lists)) {
      const at = wholeOf(list);
      const full = fullScoreOf(list);
      const best = tally(list, (project) => isBest(project, full, preset.grades));
      const whole = tally(list, ({ score }) => (score?.value === undefined ? undefined : score.value === full));
      if (isOver(best, MOST_BEST)) {
        yield { message: 'best', at, data: { label: preset.grades.bands[0]!.label, ...factsOf(best) } };
      }
      if (isOver(whole, MOST_FULL)) yield { message: 'full', at, data: { full, ...factsOf(whole) } };
    }
  },
});

interface Tally {
  readonly count: number;
  readonly total: number;
}

/** How many projects have it, of those that can be told. */
function tally({ projects }: ListTable, has: (project: Project) => boolean | undefined): Tally {
  let count = 0;
  let total = 0;
  for (const project of projects) {
    const answer = has(project);
    if (answer === undefined) continue;
    total += 1;
    if (answer) count += 1;
  }
  return { count, total };
}

function isBest({ grade, score }: Project, full: Points, scale: GradeScale): boolean | undefined {
  const band =
    grade?.value !== undefined
      ? bandNamed(grade.value, scale)
      : score?.value === undefined
        ? undefined
        : gradeOf(score.value, { scale, full });
  return band && band === scale.bands[0];
}

function isOver(tally: Tally, limit: Rate): boolean {
  return tally.total >= FEWEST_ROWS && compareRates(shareOf(tally), limit) > 0;
}

function shareOf({ count, total }: Tally): Rate {
  return rateOf(BigInt(count), BigInt(total))!;
}

function factsOf(tally: Tally) {
  return { ...tally, share: { rate: shareOf(tally), decimals: 2 } };
}

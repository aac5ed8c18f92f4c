import { isStated, type Indicator, type Measure, type Stated } from '../../book';
import { defineRule, type RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { measureText, shortened } from '../shared/forms/measure-text';
import { reachesTarget } from '../shared/forms/reaches-target';
import { cellIn } from '../shared/places';
import { allGoalsReached, saysAllDone } from './all-done';

/** An actual falls short of its target, yet the reason, or the text about the year's goals, says that all was done. */
export default defineRule({
  id: 'contradictory-reason',
  severity: 'warning',
  certainty: 'review',
  clause: 'explain-deviation',
  causedBy: ['indicator-overscored', 'missing-deviation-reason'],
  facts: {
    reason: { target: 'text', actual: 'text', reason: 'text' },
    goal: { said: 'text', count: 'count', names: 'list' },
  },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      const short = form.indicators.flatMap((indicator) => shortOf(form, indicator) ?? []);
      for (const one of short) {
        const found = reasonOf(form, one);
        if (found) yield found;
      }
      const goal = goalOf(form, short);
      if (goal) yield goal;
    }
  },
});

interface Short {
  readonly indicator: Indicator;
  readonly target: Stated<Measure>;
  readonly actual: Stated<Measure>;
}

function shortOf(form: RuleForm, indicator: Indicator): Short | undefined {
  const { target, actual } = indicator;
  if (!isStated(target) || !isStated(actual) || reachesTarget(form, indicator) !== false) return undefined;
  return { indicator, target, actual };
}

function reasonOf(form: RuleForm, { indicator, target, actual }: Short) {
  const { reason, score } = indicator;
  // A reason merged over several rows speaks of the others, too.
  if (!isStated(reason) || reason.row !== indicator.row || !saysAllDone(reason.value)) return undefined;
  const related = [target, actual, ...(score ? [score] : [])].map((reading) => cellIn(form, reading));
  const data = { target: measureText(target), actual: measureText(actual), reason: shortened(reason.value.trim()) };
  return { message: 'reason' as const, at: cellIn(form, reason), related, data };
}

function goalOf(form: RuleForm, short: readonly Short[]) {
  const achieved = form.goals?.achieved;
  const said = short.length > 0 && isStated(achieved) ? allGoalsReached(achieved.value) : undefined;
  if (said === undefined || !achieved) return undefined;
  const names = short.map(({ indicator }) => shortened(indicator.name.value ?? ''));
  const related = short.flatMap(({ target, actual }) => [cellIn(form, target), cellIn(form, actual)]);
  return { message: 'goal' as const, at: cellIn(form, achieved), related, data: { said, count: short.length, names } };
}

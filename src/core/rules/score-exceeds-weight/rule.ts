import { isStated, type Form, type Reading, type Stated } from '../../book';
import type { Points } from '../../money';
import { executionRow } from '../../scoring';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { formWeights, ONE } from '../shared/forms/form-weights';
import { indicatorColumn, isMostIndicators } from '../shared/forms/most-indicators';
import { cellIn } from '../shared/places';

/** An indicator, or the execution rate, was given more points than it has. */
export default defineRule({
  id: 'score-exceeds-weight',
  severity: 'error',
  certainty: 'certain',
  clause: 'weights-100',
  causedBy: ['weights-not-100'],
  facts: {
    exceeds: { found: 'score', weight: 'score' },
    most: { count: 'count', total: 'count' },
  },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      // 0.1 of the whole beside 10 points: weights as parts of one.
      if (formWeights(form)?.sum === ONE) continue;
      const all = scoredIn(form);
      const above = all.filter(({ score, weight }) => score.value > weight.value);
      if (isMostIndicators(above.length, all.length)) yield ofForm(form, above.length, all.length);
      else for (const one of above) yield ofCell(form, one);
    }
  },
});

interface Scored {
  readonly score: Stated<Points>;
  readonly weight: Stated<Points>;
}

function scoredIn(form: Form): Scored[] {
  const row = executionRow(form);
  return [...(row ? [row] : []), ...form.indicators].flatMap(scoredOf);
}

function scoredOf({ score, weight }: { score?: Reading<Points>; weight?: Reading<Points> }): Scored[] {
  return isStated(score) && isStated(weight) ? [{ score, weight }] : [];
}

function ofCell(form: Form, { score, weight }: Scored) {
  return {
    message: 'exceeds' as const,
    at: cellIn(form, score),
    related: [cellIn(form, weight)],
    data: { found: score.value, weight: weight.value },
  };
}

function ofForm(form: Form, count: number, total: number) {
  return { message: 'most' as const, at: indicatorColumn(form, form.columns.score!), data: { count, total } };
}

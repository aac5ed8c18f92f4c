import type { Money, Points } from '../../money';
import { normalName } from '../../naming';
import { defineRule, PAUSE } from '../define';
import { amountIn } from '../shared/amount-in';
import { fieldLabel } from '../shared/field-label';
import { filledForms } from '../shared/filled-forms';
import { fundsAmount } from '../shared/forms/funds-amount';
import { matchedForms } from '../shared/forms/matched-forms';
import { cellIn } from '../shared/places';
import { comparedPair, isTimes, type Compared, type Pair } from './compared-pair';

/** A project's form and its row in the list state another budget, another amount spent, another score or grade, or name it differently. */
export default defineRule({
  id: 'form-list-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'arithmetic',
  causedBy: ['grade-score-mismatch', 'form-total-mismatch', 'funds-total-mismatch', 'score-out-of-range'],
  facts: {
    amount: { column: 'text', found: 'money', sheet: 'text', cell: 'cell', other: 'money' },
    unit: { column: 'text', found: 'money', sheet: 'text', cell: 'cell', other: 'money' },
    score: { found: 'score', sheet: 'text', cell: 'cell', other: 'score' },
    grade: { found: 'text', sheet: 'text', cell: 'cell', other: 'text' },
    name: { found: 'text', sheet: 'text', cell: 'cell', other: 'text' },
  },
  *check({ forms, lists, preset }) {
    const matches = yield* matchedForms(filledForms(forms), lists);
    for (const pair of matches?.pairs ?? []) {
      const compared = comparedPair(pair, preset.grades);
      // Names that are only alike are one project’s where an amount says so too.
      if (pair.by === 'likeness') {
        if (!compared.some(({ isTelling, isSame }) => isTelling && isSame)) continue;
        yield* otherName(pair);
      }
      const doubt = pair.by === 'likeness' ? ({ certainty: 'review' } as const) : {};
      for (const one of differing(compared)) yield { ...detectionOf(pair, one), ...doubt };
      yield PAUSE;
    }
  },
});

/** Another score makes another grade: said once. */
function differing(compared: readonly Compared[]): Compared[] {
  const wrong = compared.filter(({ isSame }) => !isSame);
  return wrong.filter(({ field }) => field !== 'grade' || !wrong.some((one) => one.field === 'score'));
}

function* otherName({ form, list, project }: Pair) {
  const here = project.name;
  const there = form.name;
  if (here.value === undefined || there?.value === undefined) return;
  if (normalName(here.value) === normalName(there.value)) return;
  const cell = cellIn(form, there);
  const data = { found: here.value, sheet: form.sheet, cell, other: there.value };
  yield { message: 'name', at: cellIn(list, here), related: [cell], data, certainty: 'review' } as const;
}

function detectionOf(pair: Pair, { field, inList, inForm }: Compared) {
  const { form, list } = pair;
  const cell = cellIn(form, inForm);
  // What the form has wrong by itself is to be mended there first.
  const place = { at: cellIn(list, inList), related: [cell], causes: [cell] };
  const where = { sheet: form.sheet, cell };
  switch (field) {
    case 'score': {
      const data = { found: inList.value as Points, other: inForm.value as Points, ...where };
      return { message: 'score', ...place, data } as const;
    }
    case 'grade': {
      const data = { found: inList.value as string, other: inForm.value as string, ...where };
      return { message: 'grade', ...place, data } as const;
    }
    default: {
      const [a, b] = [inList.value as Money, inForm.value as Money];
      const amounts = { found: amountIn(list, field, a), other: fundsAmount(form, b) };
      const data = { column: fieldLabel(list, field), ...amounts, ...where };
      return { message: isTimes(a, b) ? ('unit' as const) : ('amount' as const), ...place, data };
    }
  }
}

import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { cellIn } from '../shared/places';
import { toldOtherwise } from './told-otherwise';

/** The goal (年度总体目标) has another figure for a thing than its indicator has as a target. */
export default defineRule({
  id: 'goal-indicator-mismatch',
  severity: 'warning',
  certainty: 'review',
  clause: 'practice',
  facts: { differs: { name: 'text', target: 'number', unit: 'text', cell: 'cell', goal: 'number' } },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      const said = form.goals?.expected;
      if (!said) continue;
      const cell = cellIn(form, said);
      for (const { indicator, target, figure } of toldOtherwise(form)) {
        const { amount, unit } = target.value;
        const data = { name: indicator.name.value ?? '', target: amount, unit, cell, goal: figure.amount };
        yield { message: 'differs', at: cellIn(form, target), related: [cell], data };
      }
    }
  },
});

import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { blockSlips } from '../shared/forms/block-slips';
import { cellIn } from '../shared/places';

/** The points in a heading, 产出指标（50分）, are not the sum of its third-level weights. */
export default defineRule({
  id: 'block-weight-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'weights-100',
  facts: { differs: { found: 'score', expected: 'score', count: 'count' } },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      for (const { heading, stated, sum, weights } of blockSlips(form)) {
        yield {
          message: 'differs',
          at: cellIn(form, heading),
          related: weights.map((weight) => cellIn(form, weight)),
          data: { found: stated, expected: sum, count: weights.length },
        };
      }
    }
  },
});

import { bandNamed, bandOf } from '../../scoring';
import { defineRule } from '../define';

/** The grade is not the one that the active scale gives for the score. */
export default defineRule({
  id: 'grade-score-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'grade-bands',
  facts: { differs: { score: 'score', found: 'text', expected: 'text', scale: 'text' } },
  *check({ lists, preset }) {
    for (const list of lists) {
      for (const { score, grade } of list.projects) {
        if (score?.value === undefined || grade?.value === undefined) continue;
        const expected = bandOf(score.value, preset.grades);
        const written = bandNamed(grade.value, preset.grades);
        if (!expected || !written || expected === written) continue;
        const { sheet } = list;
        yield {
          message: 'differs',
          at: { sheet, row: grade.row, column: grade.column },
          related: [{ sheet, row: score.row, column: score.column }],
          data: { score: score.value, found: grade.value, expected: expected.label, scale: preset.title },
        };
      }
    }
  },
});

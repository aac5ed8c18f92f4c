import type { ListTable } from '../../book';
import { gradeWording } from '../../computing';
import { thresholdsOf, type GradeBand } from '../../presets';
import { fullScoreOf, isFarFrom, type Grading } from '../../scoring';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { foundIn } from '../shared/found-in';
import { cellIn } from '../shared/places';
import { setCells } from '../shared/set-cells';
import { wrongGradesOfForms } from './in-forms';
import { mismatchOf, type Mismatch } from './mismatch';
import { scalesThatFit } from './scales-that-fit';

const says = { score: 'score', found: 'text', expected: 'text', scale: 'text' } as const;

/** The grade is not the one that the active scale gives for the score. */
export default defineRule({
  id: 'grade-score-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'grade-bands',
  causedBy: ['form-total-mismatch'],
  facts: { differs: says, farOff: says, otherScale: { ...says, others: 'list' } },
  *check({ lists, forms, preset }) {
    yield* wrongGradesOfForms(forms, preset.grades);
    for (const list of countedLists(lists)) {
      const grading = { scale: preset.grades, full: fullScoreOf(list) };
      const mismatches = mismatchesIn(list, grading);
      if (mismatches.length === 0) continue;
      const wording = gradeWording(list, preset.grades);
      for (const mismatch of mismatches) {
        const others = scalesThatFit(mismatch, grading);
        const { message, ...rest } = detectionOf(list, mismatch, { grading, wording });
        if (others.length === 0) yield { message, ...rest };
        else yield { ...rest, message: 'otherScale', data: { ...rest.data, others: others.map(thresholdsOf) } };
      }
    }
  },
});

function mismatchesIn(list: ListTable, grading: Grading): readonly Mismatch[] {
  if (grading.scale.bands.length === 0 || !list.columns.score || !list.columns.grade) return [];
  return foundIn(list.projects, (project) => mismatchOf(project, grading));
}

interface Terms {
  readonly grading: Grading;
  /** How the list itself words each grade. */
  readonly wording: ReadonlyMap<GradeBand, string>;
}

function detectionOf(list: ListTable, mismatch: Mismatch, { grading: { scale }, wording }: Terms) {
  const { score, grade, found, expected, written } = mismatch;
  const isFar = isFarFrom(written, expected, scale);
  const value = wording.get(expected) ?? expected.label;
  const suggest = setCells(list, [{ row: grade.row, column: grade.column, value }]);
  return {
    message: isFar ? ('farOff' as const) : ('differs' as const),
    at: cellIn(list, grade),
    related: [cellIn(list, score)],
    data: { score: score.value, found, expected: value, scale: thresholdsOf(scale) },
    // What a formula gave it would give again.
    ...(isFar || grade.cell?.formula !== undefined ? {} : { suggest }),
  };
}

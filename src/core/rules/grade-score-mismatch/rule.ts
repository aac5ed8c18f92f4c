import type { ListTable } from '../../book';
import { gradeWording } from '../../computing';
import { thresholdsOf, type GradeBand, type Preset } from '../../presets';
import { fullScoreOf } from '../../scoring';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { foundIn } from '../shared/found-in';
import { cellIn } from '../shared/places';
import { setCells } from '../shared/set-cells';
import { mismatchOf, type Mismatch } from './mismatch';
import { scalesThatFit } from './scales-that-fit';

const says = { score: 'score', found: 'text', expected: 'text', scale: 'text' } as const;

/** The grade is not the one that the active scale gives for the score. */
export default defineRule({
  id: 'grade-score-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'grade-bands',
  facts: { differs: says, farOff: says, otherScale: { ...says, others: 'list' } },
  *check({ lists, preset }) {
    for (const list of countedLists(lists)) {
      const mismatches = mismatchesIn(list, preset);
      if (mismatches.length === 0) continue;
      const wording = gradeWording(list, preset.grades);
      for (const mismatch of mismatches) {
        const others = scalesThatFit(mismatch, preset.grades);
        const { message, ...rest } = detectionOf(list, mismatch, { preset, wording });
        if (others.length === 0) yield { message, ...rest };
        else yield { ...rest, message: 'otherScale', data: { ...rest.data, others: others.map(thresholdsOf) } };
      }
    }
  },
});

function mismatchesIn(list: ListTable, { grades }: Preset): readonly Mismatch[] {
  if (grades.bands.length === 0 || !list.columns.score || !list.columns.grade) return [];
  const full = fullScoreOf(list);
  return foundIn(list.projects, (project) => mismatchOf(project, full, grades));
}

const FAR = 2;

interface Terms {
  readonly preset: Preset;
  /** How the list itself words each grade. */
  readonly wording: ReadonlyMap<GradeBand, string>;
}

function detectionOf(list: ListTable, mismatch: Mismatch, { preset: { grades }, wording }: Terms) {
  const { score, grade, found, expected, written } = mismatch;
  const isFar = Math.abs(grades.bands.indexOf(expected) - grades.bands.indexOf(written)) >= FAR;
  const value = wording.get(expected) ?? expected.label;
  const suggest = setCells(list, [{ row: grade.row, column: grade.column, value }]);
  return {
    message: isFar ? ('farOff' as const) : ('differs' as const),
    at: cellIn(list, grade),
    related: [cellIn(list, score)],
    data: { score: score.value, found, expected: value, scale: thresholdsOf(grades) },
    // Two grades apart the score is as likely mistyped (10 for 100); then the grade is not ours to change.
    ...(isFar || grade.cell?.formula !== undefined ? {} : { suggest }),
  };
}

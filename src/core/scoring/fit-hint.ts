import type { ListTable, Reading } from '../book';
import type { Points } from '../money';
import { GRADE_SCALES, type GradeScale, type Preset } from '../presets';
import { fullScoreOf } from './full-score';
import { bandNamed } from './grade';
import { isRightGrade } from './list-grade';

/** A shipped scale that the written grades follow more closely than the active one. */
export interface FitHint {
  readonly scale: GradeScale;
  /** Rows whose grade the hinted scale gives for their score. */
  readonly fits: number;
  /** The same for the active scale. */
  readonly fitsActive: number;
  /** Rows that have both a score and a grade. */
  readonly rows: number;
}

interface Graded {
  readonly score: Reading<Points> & { readonly value: Points };
  readonly full: Points;
  readonly grade: string;
}

// Few broken rows are errors of their own; a hint needs several, and a scale that explains most of them.
const MIN_BROKEN = 2;
const MIN_SHARE_EXPLAINED = 0.6;

/** The shipped scale that fits clearly more rows than the preset's own; undefined where none does. Facts only: nothing is switched. */
export function fitHint(lists: readonly ListTable[], preset: Preset): FitHint | undefined {
  const graded = lists.filter(({ isCopy }) => !isCopy).flatMap(gradedRows);
  const fitsActive = countFits(graded, preset.grades);
  const broken = graded.length - fitsActive;
  if (broken < MIN_BROKEN || preset.grades.bands.length === 0) return undefined;
  let best: FitHint | undefined;
  for (const scale of GRADE_SCALES) {
    if (scale.bands.length === 0) continue;
    const fits = countFits(graded, scale);
    if (fits > (best?.fits ?? fitsActive)) best = { scale, fits, fitsActive, rows: graded.length };
  }
  return best && best.fits - fitsActive >= broken * MIN_SHARE_EXPLAINED ? best : undefined;
}

function gradedRows(list: ListTable): Graded[] {
  const full = fullScoreOf(list);
  return list.projects.flatMap(({ score, grade }) =>
    score?.value === undefined || grade?.value === undefined
      ? []
      : [{ score: { ...score, value: score.value }, full, grade: grade.value }],
  );
}

function countFits(graded: readonly Graded[], scale: GradeScale): number {
  return graded.filter(({ score, full, grade }) => {
    const written = bandNamed(grade, scale);
    return written !== undefined && isRightGrade(written, score, { scale, full });
  }).length;
}

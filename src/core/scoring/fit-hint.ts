import { isStated, type ListTable, type Stated } from '../book';
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

/** The scores of a list beside which one grade is written. */
interface Graded {
  readonly grade: string;
  readonly full: Points;
  readonly scores: Stated<Points>[];
}

// Few broken rows are errors of their own; a hint needs several, and a scale that explains most of them.
const MIN_BROKEN = 2;
const MIN_SHARE_EXPLAINED = 0.6;

/** The shipped scale that fits clearly more rows than the preset's own; undefined where none does. Facts only: nothing is switched. */
export function fitHint(lists: readonly ListTable[], preset: Preset): FitHint | undefined {
  const graded = lists.filter(({ isCopy }) => !isCopy).flatMap(scoresByGrade);
  const rows = graded.reduce((count, { scores }) => count + scores.length, 0);
  const broken = misfits(graded, preset.grades, rows);
  if (broken < MIN_BROKEN || preset.grades.bands.length === 0) return undefined;
  let best: FitHint | undefined;
  let most = Math.floor(broken * (1 - MIN_SHARE_EXPLAINED));
  for (const scale of GRADE_SCALES) {
    const left = scale.bands.length === 0 ? rows : misfits(graded, scale, most);
    if (left > most) continue;
    best = { scale, fits: rows - left, fitsActive: rows - broken, rows };
    most = left - 1;
  }
  return best;
}

function scoresByGrade(list: ListTable): Graded[] {
  const full = fullScoreOf(list);
  const graded = new Map<string, Graded>();
  for (const { score, grade } of list.projects) {
    if (!isStated(grade) || !isStated(score)) continue;
    const before = graded.get(grade.value);
    if (before) before.scores.push(score);
    else graded.set(grade.value, { grade: grade.value, full, scores: [score] });
  }
  return [...graded.values()];
}

/** Rows whose grade the scale does not give for their score; the counting ends once there are more than `most`. */
function misfits(graded: readonly Graded[], scale: GradeScale, most: number): number {
  let count = 0;
  for (const { grade, full, scores } of graded) {
    const written = bandNamed(grade, scale);
    const grading = { scale, full };
    for (const score of scores) {
      if (written === undefined || !isRightGrade(written, score, grading)) count += 1;
      if (count > most) return count;
    }
  }
  return count;
}

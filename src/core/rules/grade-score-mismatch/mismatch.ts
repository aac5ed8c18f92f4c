import type { Project, Reading } from '../../book';
import type { Points } from '../../money';
import type { GradeBand } from '../../presets';
import { bandNamed, gradeOf, isRightGrade, type Grading } from '../../scoring';

/** A grade beside a score that gives another. */
export interface Mismatch {
  readonly score: Reading<Points> & { readonly value: Points };
  readonly grade: Reading<string>;
  readonly found: string;
  readonly written: GradeBand;
  readonly expected: GradeBand;
}

/** What is wrong with a project's grade; undefined where it is right, or the score or the grade says nothing. */
export function mismatchOf({ score, grade }: Project, grading: Grading): Mismatch | undefined {
  if (score?.value === undefined || grade?.value === undefined) return undefined;
  const written = bandNamed(grade.value, grading.scale);
  const expected = gradeOf(score.value, grading);
  const scored = { ...score, value: score.value };
  if (!written || !expected || isRightGrade(written, scored, grading)) return undefined;
  return { score: scored, grade, found: grade.value, written, expected };
}

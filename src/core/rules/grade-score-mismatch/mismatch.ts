import { isStated, type Project, type Reading, type Stated } from '../../book';
import type { Points } from '../../money';
import type { GradeBand } from '../../presets';
import { bandNamed, gradeOf, isRightGrade, type Grading } from '../../scoring';

/** A grade beside a score that gives another. */
export interface Mismatch {
  readonly score: Stated<Points>;
  readonly grade: Reading<string>;
  readonly found: string;
  readonly written: GradeBand;
  readonly expected: GradeBand;
}

/** What is wrong with the grade of a project, or of a form; undefined where it is right, or the score or the grade says nothing. */
export function mismatchOf({ score, grade }: Pick<Project, 'score' | 'grade'>, grading: Grading): Mismatch | undefined {
  if (!isStated(score) || !isStated(grade)) return undefined;
  const written = bandNamed(grade.value, grading.scale);
  if (!written || isRightGrade(written, score, grading)) return undefined;
  const expected = gradeOf(score.value, grading);
  return expected && { score, grade, found: grade.value, written, expected };
}

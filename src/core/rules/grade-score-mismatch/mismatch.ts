import type { Project, Reading } from '../../book';
import { roundPoints, type Points } from '../../money';
import type { GradeBand, GradeScale } from '../../presets';
import { bandNamed, bandOf, outOfHundred } from '../../scoring';

/** A grade beside a score that gives another. */
export interface Mismatch {
  readonly score: Reading<Points> & { readonly value: Points };
  readonly grade: Reading<string>;
  /** The score as one out of 100. */
  readonly outOfHundred: Points;
  readonly found: string;
  readonly written: GradeBand;
  readonly expected: GradeBand;
}

/** What is wrong with a project's grade; undefined where it is right, or the score or the grade says nothing. */
export function mismatchOf({ score, grade }: Project, full: Points, scale: GradeScale): Mismatch | undefined {
  if (score?.value === undefined || grade?.value === undefined) return undefined;
  if (score.value > full) return undefined;
  const written = bandNamed(grade.value, scale);
  const given = outOfHundred(score.value, full);
  const expected = bandOf(given, scale);
  if (!written || !expected || written === expected) return undefined;
  // 89.996 is printed as 90.00, and 优 stands rightly beside it.
  const printed = outOfHundred(roundPoints(score.value, score.decimals), full);
  if (bandOf(printed, scale) === written) return undefined;
  return { score: { ...score, value: score.value }, grade, outOfHundred: given, found: grade.value, written, expected };
}

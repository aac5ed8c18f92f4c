import type { Stated } from '../book';
import { divideRound, roundPoints, type Points } from '../money';
import type { GradeBand, GradeScale } from '../presets';
import { HUNDRED } from './full-score';

/** What a list's scores are graded by: the active scale, whose thresholds are out of 100, and the list's own full score. */
export interface Grading {
  readonly scale: GradeScale;
  readonly full: Points;
}

/** The least score that earns a grade, in the list's own points: 优 of 120 from 108. */
export function leastScoreOf({ from }: GradeBand, full: Points): Points {
  return full === HUNDRED ? from : (divideRound(from * full, HUNDRED) as Points);
}

/** The grade that a score gives, taken as given: 89.5 is 良, not rounded up (财预〔2020〕10号); undefined below 0 and above the full score. */
export function gradeOf(score: Points, { scale, full }: Grading): GradeBand | undefined {
  if (!isInRange(score, full)) return undefined;
  return scale.bands.find((band) => score >= leastScoreOf(band, full));
}

export function isInRange(score: Points, full: Points): boolean {
  return score >= 0n && score <= full;
}

/** Whether a grade stands rightly beside a score, as it is stored or as it is printed: 89.996 is printed as 90.00. */
export function isRightGrade(written: GradeBand, score: Stated<Points>, grading: Grading): boolean {
  if (gradeOf(score.value, grading) === written) return true;
  return gradeOf(roundPoints(score.value, score.decimals), grading) === written;
}

const FAR = 2;

/** Two grades apart the score is as likely mistyped (10 for 100); then the grade is not ours to change. */
export function isFarFrom(written: GradeBand, expected: GradeBand, { bands }: GradeScale): boolean {
  return Math.abs(bands.indexOf(expected) - bands.indexOf(written)) >= FAR;
}

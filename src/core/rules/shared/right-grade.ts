import type { ListTable } from '../../book';
import { gradeWording } from '../../computing';
import type { Points } from '../../money';
import type { GradeScale } from '../../presets';
import { fullScoreOf, gradeOf } from '../../scoring';

/** Tells the grade that a score gives, in the list's own wording; undefined for scores out of range. Made once a list. */
export function rightGradeIn(list: ListTable, scale: GradeScale): (score: Points | undefined) => string | undefined {
  const grading = { scale, full: fullScoreOf(list) };
  const wording = gradeWording(list, scale);
  return (score) => {
    const band = score === undefined ? undefined : gradeOf(score, grading);
    return band && (wording.get(band) ?? band.label);
  };
}

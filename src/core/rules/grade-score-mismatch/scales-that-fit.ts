import { GRADE_SCALES, type GradeScale } from '../../presets';
import { gradeOf, type Grading } from '../../scoring';
import type { Mismatch } from './mismatch';

/** Shipped scales of as many grades on which the written grade would be right. */
export function scalesThatFit({ score, written }: Mismatch, { scale: active, full }: Grading): readonly GradeScale[] {
  const rank = active.bands.indexOf(written);
  return GRADE_SCALES.filter((scale) => {
    if (scale.id === active.id || scale.bands.length !== active.bands.length) return false;
    const band = gradeOf(score.value, { scale, full });
    return band !== undefined && scale.bands.indexOf(band) === rank;
  });
}

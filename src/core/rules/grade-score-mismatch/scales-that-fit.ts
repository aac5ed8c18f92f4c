import { GRADE_SCALES, type GradeScale } from '../../presets';
import { bandOf } from '../../scoring';
import type { Mismatch } from './mismatch';

/** Shipped scales of as many grades on which the written grade would be right. */
export function scalesThatFit({ outOfHundred, written }: Mismatch, active: GradeScale): readonly GradeScale[] {
  const rank = active.bands.indexOf(written);
  return GRADE_SCALES.filter((scale) => {
    if (scale.id === active.id || scale.bands.length !== active.bands.length) return false;
    const band = bandOf(outOfHundred, scale);
    return band !== undefined && scale.bands.indexOf(band) === rank;
  });
}

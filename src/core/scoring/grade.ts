import type { Points } from '../money';
import type { GradeBand, GradeScale } from '../presets';

/** The band of the scale in which a score lies, taken as given: 89.5 is 良, not rounded up (财预〔2020〕10号, grade bands). */
export function bandOf(score: Points, scale: GradeScale): GradeBand | undefined {
  return scale.bands.find((band) => score >= band.from);
}

/** The band that a written grade means, synonyms included; undefined where the scale does not know it. */
export function bandNamed(grade: string, scale: GradeScale): GradeBand | undefined {
  return scale.bands.find((band) => band.label === grade || band.synonyms.includes(grade));
}

import type { Points } from '../money';
import type { NegativeFormula, QualitativeBands, ScoreCaps } from './form-scoring';

/** One grade: the label and the lowest score that earns it (half-open above). */
export interface GradeBand {
  readonly label: string;
  readonly from: Points;
  /** Other wordings that mean the same grade: 优秀 for 优. */
  readonly synonyms: readonly string[];
}

/** Grades from the best to the worst; the last one starts at 0. No bands: the place does not grade self-evaluations. */
export interface GradeScale {
  readonly id: string;
  readonly bands: readonly GradeBand[];
  /** Where the scale comes from, shown with every finding that rests on it. */
  readonly source: string;
}

/** Points by first-level indicator; they add up to 100. Unset ones are free. */
export interface WeightScheme {
  readonly id: string;
  readonly execution: Points;
  readonly output?: Points;
  readonly cost?: Points;
  readonly benefit?: Points;
  readonly satisfaction?: Points;
  readonly source: string;
}

export type Severity = 'error' | 'warning' | 'info';

/** The rules of a place: data with a source line, never code. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** The same in English, for those that come with the product. */
  readonly englishTitle?: string;
  readonly grades: GradeScale;
  readonly weights: WeightScheme;
  /** What becomes of the execution score of a project without budget. */
  readonly zeroBudget: 'score-zero' | 'not-applicable' | 'not-evaluated';
  /** Below this execution rate (whole percent) a reason must be given. */
  readonly explainBelowPercent: number;
  /** How the forms score an indicator of which less is better. */
  readonly negative: NegativeFormula;
  readonly qualitative: QualitativeBands;
  /** Absent: the formulas alone count. */
  readonly caps?: ScoreCaps;
  /** Rules switched off or given another severity. */
  readonly rules: Readonly<Record<string, 'off' | Severity>>;
  readonly source: string;
}

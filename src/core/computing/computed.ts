import type { CellRef, RangeRef } from '../address';
import type { Change } from '../changes';
import type { Points } from '../money';
import type { UnscoredCause } from '../scoring';

/** grade and executionRate: of lists and of forms; score and executed: of a list, from its forms; the others: a form's scores. */
export type ComputedField =
  'executionRate' | 'grade' | 'score' | 'executed' | 'executionScore' | 'indicatorScore' | 'subtotal' | 'totalScore';

export interface ComputeOptions {
  /** Also overwrite cells whose value is wrong; what is right stays as it is. */
  readonly replace: boolean;
  /** Write results instead of formulas. */
  readonly asValues: boolean;
  /** Also write what is suggested for scores that a person must judge. */
  readonly suggestions?: boolean;
}

/** Why a cell stayed as it was though something should stand there. */
export type SkipReason =
  | 'blank-source' // the score or an amount is empty, or a dash
  | 'text-source' // the score or an amount is a number stored as text
  | 'error-source' // the score or an amount is an error value
  | 'unreadable-source' // the score or an amount is no number
  | 'score-out-of-range' // below 0 or above the full score
  | 'unknown-grade' // the grade that stands there is none of the scale: not ours to overwrite
  | 'far-from-score' // the grade that stands there is two off: the score is as likely wrong
  | 'unreadable-rate' // what stands there is no rate: not ours to overwrite
  | 'other-formulas' // the column has formulas of the user's, not known to be right: ours would be a stranger among them
  | 'no-column' // the list has no such column
  | 'no-source-column' // the list lacks a column to compute from
  | 'not-graded' // the preset grades nothing
  | 'needs-judgement' // a level bounds the score, and a person sets it
  | 'unscored' // no formula gives a score: `cause` says why
  | 'incomplete' // other scores of the form are missing
  | 'user-formula' // what stands there is wrong, but a formula of the user's
  | 'unreadable-score' // what stands there is no score: not ours to overwrite
  | 'doubtful-match' // form and row belong together by likeness only
  | 'protected'; // the sheet is protected

export interface Skip {
  readonly field: ComputedField;
  readonly reason: SkipReason;
  /** The cell left alone, or the whole list. */
  readonly at: CellRef | RangeRef;
  /** The cell that is to blame, where it is another. */
  readonly source?: CellRef;
  /** needs-judgement: the room that the level leaves, and what could be suggested, if anything. */
  readonly judgement?: Judgement;
  /** unscored: why no formula gives a score. */
  readonly cause?: UnscoredCause;
}

export interface Judgement {
  readonly from: Points;
  readonly to: Points;
  readonly isToIncluded: boolean;
  readonly suggested?: Points;
}

/** A column written otherwise than asked, for all of it to be of one manner. */
export interface Adapted {
  readonly field: 'executionRate' | 'grade';
  readonly sheet: string;
  readonly column: number;
  readonly count: number;
  readonly as: 'formulas' | 'values';
}

/** What computing a workbook comes to. */
export interface Computed {
  readonly changes: readonly Change[];
  /** Empty cells that get a value. */
  readonly filled: number;
  /** Wrong ones that get another. */
  readonly replaced: number;
  readonly skipped: readonly Skip[];
  readonly adapted: readonly Adapted[];
  /** Forms were computed as well. */
  readonly hasForms?: true;
}

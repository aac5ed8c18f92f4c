import type { CellRef, RangeRef } from '../address';
import type { Change } from '../changes';

export type ComputedField = 'executionRate' | 'grade';

export interface ComputeOptions {
  /** Also overwrite cells whose value is wrong; what is right stays as it is. */
  readonly replace: boolean;
  /** Write results instead of formulas. */
  readonly asValues: boolean;
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
  | 'no-column' // the list has no such column
  | 'no-source-column' // the list lacks a column to compute from
  | 'not-graded'; // the preset grades nothing

export interface Skip {
  readonly field: ComputedField;
  readonly reason: SkipReason;
  /** The cell left alone, or the whole list. */
  readonly at: CellRef | RangeRef;
  /** The cell that is to blame, where it is another. */
  readonly source?: CellRef;
}

/** What computing a workbook's columns comes to. */
export interface Computed {
  readonly changes: readonly Change[];
  /** Empty cells that get a value. */
  readonly filled: number;
  /** Wrong ones that get another. */
  readonly replaced: number;
  readonly skipped: readonly Skip[];
}

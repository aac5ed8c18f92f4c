import type { Money, Points } from '../money';
import type { FormLayout } from './layouts';

/** A third-level indicator to be written down: what is known of it before the year is over. */
export interface IndicatorDraft {
  readonly name: string;
  readonly operator?: string;
  /** A figure alone where operator and unit have columns of their own. */
  readonly target?: string | number;
  readonly measureUnit?: string;
  readonly weight?: Points;
}

export interface AspectDraft {
  readonly label: string;
  /** An empty name leaves a row to be filled in. */
  readonly indicators: readonly IndicatorDraft[];
}

export interface BlockDraft {
  readonly label: string;
  readonly weight?: Points;
  readonly aspects: readonly AspectDraft[];
}

/** All that is known of a form before anybody fills it in. */
export interface FormDraft {
  readonly layout: FormLayout;
  readonly name: string;
  readonly department?: string;
  readonly unit?: string;
  readonly year?: number;
  readonly initialBudget?: Money;
  readonly adjustedBudget?: Money;
  readonly executed?: Money;
  /** Points of the execution rate. */
  readonly executionWeight: Points;
  /** What becomes of the rate without a budget. */
  readonly atZeroBudget: 'score-zero' | 'not-applicable' | 'not-evaluated';
  readonly blocks: readonly BlockDraft[];
}

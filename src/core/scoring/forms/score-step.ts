import type { AttainmentLevel, IndicatorClass, Measure } from '../../book';
import type { Money, Points, Rate } from '../../money';
import type { Preset } from '../../presets';

/** One step of how a score came about, as facts; words/scoring has a sentence for each kind. */
export type ScoreStep =
  /** 完成值 reaches 指标值: all points. */
  | { readonly kind: 'reached'; readonly target: Measure; readonly actual: Measure; readonly score: Points }
  /** Below 0, so counted as 0. */
  | { readonly kind: 'negative-actual'; readonly actual: Measure }
  /** Actual ÷ target × weight. */
  | { readonly kind: 'share'; readonly ratio: Rate; readonly weight: Points }
  /** (1 − how far above the target) × weight. */
  | { readonly kind: 'excess'; readonly excess: Rate; readonly weight: Points }
  /** Twice the target or more: nothing is left. */
  | { readonly kind: 'twice'; readonly target: Measure; readonly actual: Measure }
  /** Target ÷ actual × weight. */
  | { readonly kind: 'inverse-share'; readonly ratio: Rate; readonly weight: Points }
  /** The target is 0 and the actual is not: nothing. */
  | { readonly kind: 'above-zero'; readonly actual: Measure }
  /** What a product comes to; rounded: to two decimals, half up. */
  | { readonly kind: 'result'; readonly score: Points; readonly isRounded: boolean }
  /** Points taken off for reaching that share of the target, where a place does so. */
  | { readonly kind: 'overachieved'; readonly fromPercent: number; readonly deducted: Points; readonly score: Points }
  /** A level bounds the score. */
  | { readonly kind: 'band'; readonly level: AttainmentLevel; readonly fromPercent: number; readonly toPercent: number }
  | { readonly kind: 'bounds'; readonly from: Points; readonly to: Points; readonly isToIncluded: boolean }
  /** 执行率 = executed ÷ adjusted budget. */
  | { readonly kind: 'rate'; readonly executed: Money; readonly budget: Money; readonly rate: Rate }
  /** Above 100 %: counted as 100 %. */
  | { readonly kind: 'rate-capped' }
  | { readonly kind: 'rate-share'; readonly rate: Rate; readonly weight: Points }
  | { readonly kind: 'no-budget'; readonly policy: Preset['zeroBudget']; readonly weight: Points }
  /** A part of the total. */
  | { readonly kind: 'part'; readonly class: IndicatorClass; readonly score: Points; readonly weight: Points }
  | { readonly kind: 'sum'; readonly score: Points; readonly weight: Points }
  /** Raised to a full score of 100, since the execution rate is left out. */
  | { readonly kind: 'rescaled'; readonly score: Points; readonly of: Points }
  /** A low execution rate caps the total. */
  | { readonly kind: 'capped'; readonly below: number; readonly most: Points };

/** Why no formula gives a score. */
export type UnscoredCause =
  | 'not-stated' // target, actual or weight is empty or cannot be read
  | 'no-amounts' // the same of budget, executed amount or weight
  | 'words' // target or actual is no figure
  | 'not-comparable' // units differ, or cannot be told to agree
  | 'inexact' // about 30, 98% and above, a range
  | 'no-direction' // no operator, and nothing says whether more or less is better
  | 'no-quotient' // a target of 0 or below, by which nothing can be divided
  | 'late' // a term that was not kept: no formula says what that costs
  | 'not-evaluated' // the place does not evaluate what has no budget
  | 'incomplete'; // a part has no score yet

/** What the formulas make of an indicator, a part or a total. */
export type Scoring =
  | { readonly kind: 'scored'; readonly score: Points; readonly steps: readonly ScoreStep[] }
  /** Somewhere between from and to: a person judges. `suggested` is no more than a suggestion, and not for every level. */
  | {
      readonly kind: 'bounded';
      readonly from: Points;
      readonly to: Points;
      readonly isToIncluded: boolean;
      readonly suggested?: Points;
      readonly steps: readonly ScoreStep[];
    }
  /** It does not count, and what is left counts for 100. */
  | { readonly kind: 'left-out'; readonly steps: readonly ScoreStep[] }
  | { readonly kind: 'unscored'; readonly cause: UnscoredCause };

export type Scored = Extract<Scoring, { kind: 'scored' }>;

export const NO_POINTS = 0n as Points;

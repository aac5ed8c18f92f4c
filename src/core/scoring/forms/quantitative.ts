import type { Measure, Quantity } from '../../book';
import type { Points, Rate } from '../../money';
import {
  areComparable,
  attainment,
  directionOf,
  isSingle,
  reaches,
  unitRelation,
  type Circumstances,
} from '../../measures';
import type { Preset } from '../../presets';
import { scoreNegativeLinear } from './negative-linear';
import { scoreNegativeRatio } from './negative-ratio';
import { afterOverachievement } from './overachievement';
import { scorePositive } from './positive';
import { NO_POINTS, type Scored, type Scoring, type UnscoredCause } from './score-step';

/** What a quantitative indicator is scored on. */
export interface Measured extends Circumstances {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly weight: Points;
}

export type FormStandard = Pick<Preset, 'negative' | 'qualitative' | 'caps'>;

/** 定量指标: all points where the target is reached, else by the formula of its direction; unscored where a figure cannot be compared. */
export function scoreQuantitative(measured: Measured, standard: FormStandard): Scoring {
  const { target, actual, weight } = measured;
  const isReached = reaches(target, actual, measured);
  if (isReached === true) return afterOverachievement(allPoints(target, actual, weight), measured, standard.caps);
  const cause = obstacleOf(measured);
  if (cause) return { kind: 'unscored', cause };
  return isReached === undefined ? { kind: 'unscored', cause: 'inexact' } : shortOf(measured, standard);
}

function allPoints(target: Measure, actual: Measure, weight: Points): Scored {
  return { kind: 'scored', score: weight, steps: [{ kind: 'reached', target, actual, score: weight }] };
}

function obstacleOf({ target, actual, direction }: Measured): UnscoredCause | undefined {
  if (!areComparable(unitRelation(target, actual))) return 'not-comparable';
  if (target.isAbout || target.upTo || !isSingle(actual)) return 'inexact';
  const way = directionOf(target.operator) ?? direction;
  if (way === undefined) return 'no-direction';
  const { units } = target.amount;
  const isZeroBound = units === 0n && (way === 'down' || target.operator === '=');
  return units > 0n || isZeroBound ? undefined : 'no-quotient';
}

function shortOf(measured: Measured, { negative }: FormStandard): Scoring {
  const { target, actual, weight } = measured;
  const ratio = attainment(target, actual);
  // = 0 and ≤ 0: 完成值 ≤ 0 earns all, anything above it nothing (as the fiscal information system has it).
  if (!ratio) return { kind: 'scored', score: NO_POINTS, steps: [{ kind: 'above-zero', actual }] };
  if ((directionOf(target.operator) ?? measured.direction) === 'down') return above(ratio, measured, negative);
  return withNegative(actual, scorePositive(ratio, weight));
}

function above(ratio: Rate, { target, actual, weight }: Measured, negative: Preset['negative']): Scored {
  if (negative === 'ratio') return scoreNegativeRatio(ratio, weight);
  return scoreNegativeLinear(ratio, weight, { kind: 'twice', target, actual });
}

function withNegative(actual: Quantity, scored: Scored): Scored {
  if (actual.amount.units >= 0n) return scored;
  return { kind: 'scored', score: NO_POINTS, steps: [{ kind: 'negative-actual', actual }] };
}

import type { Points, Rate } from '../../money';
import { NO_POINTS, type Scored, type ScoreStep } from './score-step';
import { shareScored } from './share-scored';

/**
 * ≤ and <, exceeded: 得分 = round((1 − (完成值 − 指标值) ÷ 指标值) × 分值, 2), and 0 from twice the target on.
 * Clause: as the fiscal information system (预算管理一体化) scores negative indicators.
 */
export function scoreNegativeLinear(ratio: Rate, weight: Points, twice: ScoreStep): Scored {
  const { numerator, denominator } = ratio;
  if (numerator >= 2n * denominator) return { kind: 'scored', score: NO_POINTS, steps: [twice] };
  const excess = { numerator: numerator - denominator, denominator };
  const left = { numerator: 2n * denominator - numerator, denominator };
  return shareScored(left, weight, { kind: 'excess', excess, weight });
}

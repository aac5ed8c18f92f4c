import type { Points, Rate } from '../../money';
import type { Scored } from './score-step';
import { shareScored } from './share-scored';

/**
 * ≤ and <, exceeded: 得分 = round(指标值 ÷ 完成值 × 分值, 2).
 * Clause: the note of paper forms for indicators of which less is better (反向指标).
 */
export function scoreNegativeRatio({ numerator, denominator }: Rate, weight: Points): Scored {
  const ratio = { numerator: denominator, denominator: numerator };
  return shareScored(ratio, weight, { kind: 'inverse-share', ratio, weight });
}

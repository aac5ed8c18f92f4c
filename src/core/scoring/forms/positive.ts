import type { Points, Rate } from '../../money';
import type { Scored } from './score-step';
import { shareScored } from './share-scored';

/**
 * ≥, > and = with a target above 0, not reached: 得分 = round(完成值 ÷ 指标值 × 分值, 2).
 * Clause: quantitative indicators score by the completed share (项目支出绩效自评表填表说明).
 */
export function scorePositive(ratio: Rate, weight: Points): Scored {
  return shareScored(ratio, weight, { kind: 'share', ratio, weight });
}

import { rateOf, shareOfPoints, type Money, type Points, type Rate } from '../money';

/** 预算执行率 = 全年执行数 ÷ 全年预算数（调整后）; undefined where there was no budget. Never the initial budget (财预〔2020〕10号 annex 1). */
export function executionRate(executed: Money, adjustedBudget: Money): Rate | undefined {
  return rateOf(executed, adjustedBudget);
}

/** 执行率得分 = round(min(执行率, 1) × 分值, 2), in points; a negative rate earns nothing. */
export function executionScore(rate: Rate, weight: Points): Points {
  if (rate.numerator >= rate.denominator) return weight;
  return rate.numerator <= 0n ? (0n as Points) : shareOfPoints(rate, weight);
}

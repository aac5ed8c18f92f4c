import type { Money, Points, Rate } from '../../money';
import type { Preset } from '../../presets';
import { executionRate, executionScore } from '../execution';
import { NO_POINTS, type Scoring, type ScoreStep } from './score-step';

/** 年度资金总额 of a form, with the points that its execution rate is given. */
export interface Spending {
  readonly executed: Money;
  readonly budget: Money;
  readonly weight: Points;
}

/**
 * 执行率得分 = round(min(执行率, 1) × 分值, 2); 执行率 = 全年执行数 ÷ 全年预算数（调整后）.
 * Clause: 财预〔2020〕10号 annex 1. Without a budget the place's policy counts.
 */
export function scoreExecution(spending: Spending, policy: Preset['zeroBudget']): Scoring {
  const { executed, budget, weight } = spending;
  const rate = budget > 0n ? executionRate(executed, budget) : undefined;
  if (!rate) return withoutBudget(policy, weight);
  const score = executionScore(rate, weight);
  return { kind: 'scored', score, steps: stepsOf(spending, rate, score) };
}

function stepsOf({ executed, budget, weight }: Spending, rate: Rate, score: Points): ScoreStep[] {
  const isAbove = rate.numerator > rate.denominator;
  const isExact = score * rate.denominator === rate.numerator * weight;
  return [
    { kind: 'rate', executed, budget, rate },
    ...(isAbove ? [{ kind: 'rate-capped' } as const] : []),
    { kind: 'rate-share', rate: isAbove ? WHOLE : rate, weight },
    { kind: 'result', score, isRounded: !isExact && !isAbove },
  ];
}

const WHOLE: Rate = { numerator: 1n, denominator: 1n };

function withoutBudget(policy: Preset['zeroBudget'], weight: Points): Scoring {
  const steps: ScoreStep[] = [{ kind: 'no-budget', policy, weight }];
  switch (policy) {
    case 'score-zero':
      return { kind: 'scored', score: NO_POINTS, steps };
    case 'not-applicable':
      return { kind: 'left-out', steps };
    case 'not-evaluated':
      return { kind: 'unscored', cause: 'not-evaluated' };
  }
}

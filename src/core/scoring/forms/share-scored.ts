import { shareOfPoints, type Points, type Rate } from '../../money';
import { NO_POINTS, type Scored, type ScoreStep } from './score-step';

/** rate × weight with the step that says so and what it comes to; never below 0 nor above the weight. */
export function shareScored(rate: Rate, weight: Points, step: ScoreStep): Scored {
  const share = shareOfPoints(rate, weight);
  const score = share < NO_POINTS ? NO_POINTS : share > weight ? weight : share;
  const isExact = score * rate.denominator === rate.numerator * weight;
  return { kind: 'scored', score, steps: [step, { kind: 'result', score, isRounded: !isExact }] };
}

import { isStated, type Indicator, type Measure, type Stated } from '../../../book';
import type { Points } from '../../../money';
import { executionIndicator, scoringOfIndicator, type Scoring } from '../../../scoring';
import type { RuleForm } from '../../define';

/** An indicator whose target, actual, weight and score all stand there, with what the standard makes of it. */
export interface ScoredIndicator {
  readonly indicator: Indicator;
  readonly target: Stated<Measure>;
  readonly actual: Stated<Measure>;
  readonly weight: Stated<Points>;
  readonly score: Stated<Points>;
  readonly scoring: Scoring;
}

/** Indicators whose score can be looked at. Scores above their weight are another rule's, and without points nothing is to be had. */
export function scoredIndicators(form: RuleForm): readonly ScoredIndicator[] {
  return form.once(scoredOf);
}

function scoredOf(form: RuleForm): ScoredIndicator[] {
  return form.indicators.flatMap((indicator) => {
    const { target, actual, weight, score } = indicator;
    // By rate × weight: the points of the execution rate have a rule of their own.
    if (executionIndicator(form, indicator)?.isByRate) return [];
    if (!isStated(target) || !isStated(actual) || !isStated(weight) || !isStated(score)) return [];
    if (weight.value <= 0n || score.value < 0n || score.value > weight.value) return [];
    const scoring = scoringOfIndicator(form, indicator, form.preset);
    return scoring ? [{ indicator, target, actual, weight, score, scoring }] : [];
  });
}

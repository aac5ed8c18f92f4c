import { isStated, type Form, type Indicator, type Measure, type Stated } from '../../../book';
import type { Points } from '../../../money';
import type { Preset } from '../../../presets';
import { scoringOfIndicator, type Scoring } from '../../../scoring';

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
export function scoredIndicators(form: Form, preset: Preset): ScoredIndicator[] {
  return form.indicators.flatMap((indicator) => {
    const { target, actual, weight, score } = indicator;
    if (!isStated(target) || !isStated(actual) || !isStated(weight) || !isStated(score)) return [];
    if (weight.value <= 0n || score.value < 0n || score.value > weight.value) return [];
    const scoring = scoringOfIndicator(form, indicator, preset);
    return scoring ? [{ indicator, target, actual, weight, score, scoring }] : [];
  });
}

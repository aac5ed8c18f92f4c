import { subtractPoints } from '../../../money';
import { cellIn } from '../places';
import type { RuleForm } from '../../define';
import type { ExpectedScore } from './expected-score';
import { measureText } from './measure-text';
import { rateShown } from './rate-shown';
import type { ScoredIndicator } from './scored-indicators';

/** What a finding says of a score that is not the one that the formulas give: all that an accountant needs to reckon it again. */
export const SCORE_FACTS = {
  target: 'text',
  actual: 'text',
  weight: 'score',
  rate: 'rate',
  expected: 'score',
  score: 'score',
  difference: 'score',
} as const;

export function scoreFacts({ target, actual, weight, score }: ScoredIndicator, expected: ExpectedScore) {
  const [more, less] = score.value > expected.score ? [score.value, expected.score] : [expected.score, score.value];
  return {
    target: measureText(target),
    actual: measureText(actual),
    weight: weight.value,
    rate: rateShown(expected.rate),
    expected: expected.score,
    score: score.value,
    difference: subtractPoints(more, less),
  };
}

/** The score as the place of a finding, and the cells that it rests on. */
export function placesOfScore(form: RuleForm, { target, actual, weight, score }: ScoredIndicator) {
  return { at: cellIn(form, score), related: [target, actual, weight].map((reading) => cellIn(form, reading)) };
}

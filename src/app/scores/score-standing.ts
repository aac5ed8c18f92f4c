import { isStated, type Stated } from '../../core/book';
import type { Points } from '../../core/money';
import { expectedScore, isExpected, type ExpectedScore } from '../../core/rules/shared/forms/expected-score';
import { fitsBand } from '../../core/rules/shared/forms/fits-band';
import { decimalsInUse, exactDecimals, isCutOff, isPrintedAs } from '../../core/rules/shared/forms/printed-score';
import { isExplained } from '../../core/rules/shared/forms/reason';
import { HUNDRED, type ScoreExplanation, type Scoring } from '../../core/scoring';

/**
 * A score on the sheet beside what the standard makes of it. right: the same as far as it is printed; wrong: another; within, outside: of the
 * room that a level leaves; judged: a person's score, and there is a word on it; open: nothing can be held against it; unfilled, unreadable: none is there.
 */
export type ScoreStanding = 'right' | 'wrong' | 'within' | 'outside' | 'judged' | 'open' | 'unfilled' | 'unreadable';

/** How each score of a form stands; by the measure that the rules apply: rounded as the form rounds. */
export function scoreStandings(explanations: readonly ScoreExplanation[]): ScoreStanding[] {
  const inUse = decimalsInUse(explanations.flatMap((one) => pairOf(one) ?? []));
  return explanations.map((one) => standingOf(one, inUse));
}

interface Pair {
  readonly score: Stated<Points>;
  readonly weight: Stated<Points>;
}

function pairOf({ kind, score, weight }: ScoreExplanation): Pair | undefined {
  return kind !== 'total' && isStated(score) && isStated(weight) ? { score, weight } : undefined;
}

function standingOf(explanation: ScoreExplanation, inUse: number): ScoreStanding {
  const { score, scoring, isMerged } = explanation;
  if (isMerged) return 'open';
  if (!isStated(score)) return withoutScore(explanation);
  switch (scoring.kind) {
    case 'scored':
      return isRight(explanation, score, inUse) ? 'right' : standingOfOther(explanation, score, scoring.score);
    case 'bounded':
      return fitsBand(score, scoring) ? 'within' : 'outside';
    case 'left-out':
      return score.value === 0n ? 'right' : 'wrong';
    case 'unscored':
      return 'open';
  }
}

/** A dash beside what does not count is right. */
function withoutScore({ score, scoring }: ScoreExplanation): ScoreStanding {
  if (score?.state === 'unreadable' || score?.state === 'error') return 'unreadable';
  return scoring.kind === 'left-out' ? 'right' : 'unfilled';
}

function isRight(explanation: ScoreExplanation, score: Stated<Points>, inUse: number): boolean {
  const { kind, scoring } = explanation;
  if (scoring.kind !== 'scored') return false;
  if (kind === 'total') return isPrintedAs(score, scoring.score);
  const pair = pairOf(explanation);
  const expected = kind === 'execution' ? expectedOfRate(scoring) : expectedScore(scoring);
  if (!pair || !expected) return isPrintedAs(score, scoring.score);
  return isCutOff(score, expected.score) || isExpected(pair, expected, exactDecimals(score, inUse));
}

/** Whoever reckons with the rate as it is printed is right as well. */
function expectedOfRate(scoring: Extract<Scoring, { kind: 'scored' }>): ExpectedScore | undefined {
  const share = scoring.steps.find((step) => step.kind === 'rate-share');
  return share && { way: 'share', score: scoring.score, rate: share.rate };
}

function standingOfOther(explanation: ScoreExplanation, score: Stated<Points>, expected: Points): ScoreStanding {
  const { indicator } = explanation;
  if (!indicator) return isUnprinted(explanation, score, expected) ? 'open' : 'wrong';
  if (indicator.isQualitative) return 'judged';
  return score.value < expected && isExplained(indicator) ? 'judged' : 'wrong';
}

/** Points beyond the sum where the weights printed leave room: those of an execution rate without a score of its own. */
function isUnprinted({ scoring, weight }: ScoreExplanation, { value }: Stated<Points>, sum: Points): boolean {
  const counted = scoring.kind === 'scored' ? scoring.steps.find((step) => step.kind === 'sum') : undefined;
  if (!counted) return false;
  const left = (weight?.value ?? HUNDRED) - counted.weight;
  return value > sum && value - sum <= left;
}

import { percentOf, shareOfPoints, type Points, type Rate } from '../../../money';
import type { Scoring } from '../../../scoring';
import { isPrintedAs } from './printed-score';
import type { ScoredIndicator } from './scored-indicators';

/** How the formulas come to a score. nothing: no points are left; deducted: a place takes some off for going far beyond. */
export type Way = 'reached' | 'share' | 'excess' | 'inverse' | 'nothing' | 'deducted';

/** What the formulas give an indicator, and the rate that they rest on. */
export interface ExpectedScore {
  readonly way: Way;
  readonly score: Points;
  /** Actual ÷ target, what it exceeds the target by, or target ÷ actual. */
  readonly rate: Rate;
}

/** The score that the formulas give; undefined where a person judges, or nothing can be reckoned. */
export function expectedScore(scoring: Scoring): ExpectedScore | undefined {
  if (scoring.kind !== 'scored') return undefined;
  const { score, steps } = scoring;
  if (steps.some(({ kind }) => kind === 'overachieved')) return { way: 'deducted', score, rate: WHOLE };
  const [first] = steps;
  switch (first?.kind) {
    case 'reached':
      return { way: 'reached', score, rate: WHOLE };
    case 'share':
      return { way: 'share', score, rate: first.ratio };
    case 'excess':
      return { way: 'excess', score, rate: first.excess };
    case 'inverse-share':
      return { way: 'inverse', score, rate: first.ratio };
    default:
      return { way: 'nothing', score, rate: WHOLE };
  }
}

const WHOLE: Rate = { numerator: 1n, denominator: 1n };

type Given = Pick<ScoredIndicator, 'score' | 'weight'>;

/** Whether the score is the expected one, also where the rate was rounded first: 89 % of 10 for 41 of 46. */
export function isExpected({ score, weight }: Given, expected: ExpectedScore, decimals: number): boolean {
  if (isPrintedAs(score, expected.score, decimals)) return true;
  if (score.value >= weight.value) return false;
  return roundedRates(expected).some((rate) => isPrintedAs(score, shareOfPoints(rate, weight.value), decimals));
}

function roundedRates({ way, rate }: ExpectedScore): Rate[] {
  if (way !== 'share' && way !== 'inverse' && way !== 'excess') return [];
  return [0, 1, 2].map((decimals) => {
    const { units } = percentOf(rate, decimals);
    const denominator = 10n ** BigInt(decimals + 2);
    return { numerator: way === 'excess' ? denominator - units : units, denominator };
  });
}

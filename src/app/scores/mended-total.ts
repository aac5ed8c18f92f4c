import { isStated } from '../../core/book';
import { subtractPoints, type Points } from '../../core/money';
import { NO_POINTS, type ScoreExplanation } from '../../core/scoring';
import type { ScoreStanding } from './score-standing';

interface StandingScore {
  readonly explanation: ScoreExplanation;
  readonly standing: ScoreStanding;
}

/** What the scores add up to once those that differ are the standard's; undefined where nothing changes, or a person must judge first. */
export function mendedTotal(scores: readonly StandingScore[]): Points | undefined {
  const lines = scores.filter(({ explanation }) => explanation.kind !== 'total');
  const total = scores.find(({ explanation }) => explanation.kind === 'total')?.explanation.scoring;
  if (total?.kind !== 'scored' || !isPlainSum(total.steps)) return undefined;
  if (lines.some(({ standing }) => standing === 'outside' || standing === 'unreadable')) return undefined;
  const wrong = lines.filter(({ standing }) => standing === 'wrong');
  if (wrong.length === 0) return undefined;
  return wrong.reduce((sum, { explanation }) => subtractPoints(sum, tooMuch(explanation)), total.score);
}

/** Neither raised to 100 nor capped. */
function isPlainSum(steps: readonly { readonly kind: string }[]): boolean {
  return steps.at(-1)?.kind === 'sum';
}

/** What does not count is given nothing. */
function tooMuch({ score, scoring }: ScoreExplanation): Points {
  const stated = isStated(score) ? score.value : NO_POINTS;
  return scoring.kind === 'scored' ? subtractPoints(stated, scoring.score) : stated;
}

import { isStated } from '../../core/book';
import { formatPoints, roundPoints, subtractPoints, type Points } from '../../core/money';
import { NO_POINTS, type ScoreExplanation } from '../../core/scoring';
import { FORM_SCORES_WORDS, type Language } from '../../core/words';
import type { ScoreStanding } from './score-standing';

/** What to know of how a score stands; null where its figures say all. */
export function noteOnScore(explanation: ScoreExplanation, standing: ScoreStanding, language: Language): string | null {
  const words = FORM_SCORES_WORDS[language];
  if (explanation.isMerged) return words.merged;
  if (standing === 'judged') return words.judged;
  const difference = differenceOf(explanation);
  if (difference === undefined) return null;
  if (standing === 'open') return words.unprinted(textOf(difference));
  if (standing === 'right') return difference === 0n ? null : words.rounded;
  if (standing !== 'wrong') return null;
  return difference > 0n ? words.more(textOf(difference)) : words.less(textOf(subtractPoints(NO_POINTS, difference)));
}

function differenceOf({ score, scoring }: ScoreExplanation): Points | undefined {
  return isStated(score) && scoring.kind === 'scored' ? subtractPoints(score.value, scoring.score) : undefined;
}

function textOf(points: Points): string {
  return formatPoints(roundPoints(points, 4));
}

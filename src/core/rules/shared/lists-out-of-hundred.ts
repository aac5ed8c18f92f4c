import { fullScoreOf, HUNDRED } from '../../scoring';
import type { RuleList } from '../define';
import { countedLists } from './counted-lists';

/** The judged lists that score out of 100, for which alone the preset's weights say something. */
export function listsOutOfHundred(lists: readonly RuleList[]): readonly RuleList[] {
  return countedLists(lists).filter((list) => list.columns.score && fullScoreOf(list) === HUNDRED);
}

import type { RuleList } from '../define';

/**
 * The lists whose rows are judged: all but copies (a total sheet that repeats the rows of unit sheets), since what is wrong
 * with a repeated row is said where the row comes from. Rules on how a cell is stored look at copies too.
 */
export function countedLists(lists: readonly RuleList[]): readonly RuleList[] {
  return lists.filter(({ isCopy }) => !isCopy);
}

import type { ListTable } from '../../book';
import type { WithPauses } from './pause';

/** A project list as the rules of one check see it. */
export interface RuleList extends ListTable {
  /** What `of` works out from the list: once a check, however many rules ask for it. */
  once<T>(of: (list: RuleList) => T): T;
  /** The same for work that pauses: `yield* list.onceWithPauses(grantsIn)`. */
  onceWithPauses<T>(of: (list: RuleList) => WithPauses<T>): WithPauses<T>;
}

export function ruleList(list: ListTable): RuleList {
  const known = new Map<unknown, unknown>();
  const own: RuleList = {
    ...list,
    once<T>(of: (list: RuleList) => T): T {
      if (!known.has(of)) known.set(of, of(own));
      return known.get(of) as T;
    },
    *onceWithPauses<T>(of: (list: RuleList) => WithPauses<T>): WithPauses<T> {
      if (!known.has(of)) known.set(of, yield* of(own));
      return known.get(of) as T;
    },
  };
  return own;
}

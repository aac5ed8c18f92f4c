import type { ListTable } from '../../book';

/** A project list as the rules of one check see it. */
export interface RuleList extends ListTable {
  /** What `of` works out from the list: once a check, however many rules ask for it. */
  once<T>(of: (list: RuleList) => T): T;
}

export function ruleList(list: ListTable): RuleList {
  const known = new Map<unknown, unknown>();
  const own: RuleList = {
    ...list,
    once<T>(of: (list: RuleList) => T): T {
      if (!known.has(of)) known.set(of, of(own));
      return known.get(of) as T;
    },
  };
  return own;
}

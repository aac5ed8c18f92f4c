import { groupedBy } from './grouped-by';

/** Things written in one style. */
export interface Style<T> {
  readonly style: string;
  readonly members: readonly T[];
}

/** The styles that occur, the commonest first; among equals the one that comes first. */
export function stylesOf<T>(all: readonly T[], styleOf: (one: T) => string): Style<T>[] {
  return [...groupedBy(all, styleOf)]
    .map(([style, members]) => ({ style, members }))
    .sort((a, b) => b.members.length - a.members.length);
}

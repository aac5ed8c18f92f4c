import { groupedBy } from './grouped-by';

/** Things written in one form. */
export interface Form<T> {
  readonly form: string;
  readonly members: readonly T[];
}

/** The forms that occur, the commonest first; among equals the one that comes first. */
export function formsOf<T>(all: readonly T[], formOf: (one: T) => string): Form<T>[] {
  return [...groupedBy(all, formOf)]
    .map(([form, members]) => ({ form, members }))
    .sort((a, b) => b.members.length - a.members.length);
}

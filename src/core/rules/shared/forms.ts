/** Things written in one form. */
export interface Form<T> {
  readonly form: string;
  readonly members: readonly T[];
}

/** The forms that occur, the commonest first; among equals the one that comes first. */
export function formsOf<T>(all: readonly T[], formOf: (one: T) => string): Form<T>[] {
  const forms = new Map<string, T[]>();
  for (const one of all) {
    const form = formOf(one);
    const before = forms.get(form);
    if (before) before.push(one);
    else forms.set(form, [one]);
  }
  return [...forms].map(([form, members]) => ({ form, members })).sort((a, b) => b.members.length - a.members.length);
}

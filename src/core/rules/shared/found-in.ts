/** What is found in things most of which have nothing: a loop, since it is asked of every row of a list. */
export function foundIn<T, F>(all: readonly T[], find: (one: T) => F | undefined): F[] {
  const found: F[] = [];
  for (const one of all) {
    const here = find(one);
    if (here !== undefined) found.push(here);
  }
  return found;
}

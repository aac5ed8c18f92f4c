import { PAUSE, type WithPauses } from '../define';

/** What is found in things most of which have nothing: a loop, since it is asked of every row of a list. */
export function foundIn<T, F>(all: readonly T[], find: (one: T) => F | undefined): F[] {
  const found: F[] = [];
  for (const one of all) {
    const here = find(one);
    if (here !== undefined) found.push(here);
  }
  return found;
}

// A name is taken apart in some microseconds.
const SLICE = 1000;

/** The same with pauses, where finding takes its time: `yield* foundWithPauses(…)`. */
export function* foundWithPauses<T, F>(all: readonly T[], find: (one: T) => F | undefined): WithPauses<F[]> {
  const found: F[] = [];
  for (let from = 0; from < all.length; from += SLICE) {
    if (from > 0) yield PAUSE;
    for (const here of foundIn(all.slice(from, from + SLICE), find)) found.push(here);
  }
  return found;
}

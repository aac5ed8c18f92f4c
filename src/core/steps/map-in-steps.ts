// What is done with a row takes some microseconds: so many of them take a few milliseconds.
const SLICE = 1000;

/** Array.map with a yield after each slice: a caller can breathe, or stop, between two. */
export function* mapInSteps<T, U>(
  all: readonly T[],
  of: (one: T, index: number) => U,
  slice = SLICE,
): Generator<void, U[], void> {
  const mapped: U[] = [];
  for (const one of all) {
    mapped.push(of(one, mapped.length));
    if (mapped.length % slice === 0) yield;
  }
  return mapped;
}

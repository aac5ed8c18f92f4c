import type { Reading } from '../../book';
import { documentNumbersIn, type DocumentNumber } from '../../naming';

// A memo, no state: half a dozen rules ask for the numbers of the same cell, which are always the same and go with its book.
const known = new WeakMap<Reading<string>, readonly DocumentNumber[]>();

/** The 文号 that a cell states, in order. */
export function numbersOf(reading: Reading<string>): readonly DocumentNumber[] {
  const before = known.get(reading);
  if (before) return before;
  const numbers = documentNumbersIn(reading.value ?? '');
  known.set(reading, numbers);
  return numbers;
}

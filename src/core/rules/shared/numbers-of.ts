import type { ListTable, Reading } from '../../book';
import { documentNumbersIn, type DocumentNumber } from '../../naming';
import { remembering } from './remembering';

type NumbersIn = (text: string) => readonly DocumentNumber[];

// A memo, no state: half a dozen rules ask for the numbers of the same cells, which are always the same and go with their list.
const known = new WeakMap<ListTable, NumbersIn>();

/** The 文号 that a cell of a list states, in order. */
export function numbersOf(list: ListTable, { value = '' }: Reading<string>): readonly DocumentNumber[] {
  const before = known.get(list);
  if (before) return before(value);
  const numbersIn = remembering(documentNumbersIn);
  known.set(list, numbersIn);
  return numbersIn(value);
}

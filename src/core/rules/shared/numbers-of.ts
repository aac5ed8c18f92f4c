import type { ListTable, Reading } from '../../book';
import { documentNumbersIn, type DocumentNumber } from '../../naming';

/** By column, then by row. */
type KnownNumbers = Map<number, (readonly DocumentNumber[])[]>;

// A memo, no state: half a dozen rules ask for the numbers of the same cells, which are always the same and go with their list.
const known = new WeakMap<ListTable, KnownNumbers>();

/** The 文号 that a cell of a list states, in order. */
export function numbersOf(list: ListTable, { row, column, value = '' }: Reading<string>): readonly DocumentNumber[] {
  const ofColumn = knownOf(list, column);
  return (ofColumn[row] ??= documentNumbersIn(value));
}

function knownOf(list: ListTable, column: number): (readonly DocumentNumber[])[] {
  const before = known.get(list)?.get(column);
  if (before) return before;
  const ofList = known.get(list) ?? new Map<number, (readonly DocumentNumber[])[]>();
  const fresh: (readonly DocumentNumber[])[] = [];
  known.set(list, ofList.set(column, fresh));
  return fresh;
}

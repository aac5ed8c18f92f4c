import type { Reading } from '../../book';
import { documentNumbersIn, type DocumentNumber } from '../../naming';
import type { RuleList } from '../define';

/** The 文号 that a cell of a list states, in order. */
export function numbersOf(list: RuleList, { row, column, value = '' }: Reading<string>): readonly DocumentNumber[] {
  const ofColumn = (list.once(numbersByColumn)[column] ??= []);
  return (ofColumn[row] ??= documentNumbersIn(value));
}

/** By column, then by row; filled where they are asked for. */
function numbersByColumn(): (readonly DocumentNumber[])[][] {
  return [];
}

import { contains, type CellRef } from '../core/address';
import type { Book } from '../core/book';
import type { Place } from '../core/rules/define';

/**
 * The cells that a finding is shown at. What concerns a whole table or column is shown at its header: colouring all of it
 * would say that every cell is wrong.
 */
export function cellsToMark(at: Place, { lists }: Pick<Book, 'lists'>): CellRef[] {
  if ('row' in at) return [at];
  const list = lists.find(
    ({ sheet, range }) => sheet === at.sheet && contains(range, { row: at.top, column: at.left }),
  );
  const isTall = at.bottom > at.top;
  const row = isTall && list ? list.headerRows[1] : at.top;
  return Array.from({ length: at.right - at.left + 1 }, (_, offset) => ({
    sheet: at.sheet,
    row,
    column: at.left + offset,
  }));
}

import type { Place } from '../book/place';
import { refuseProtected } from '../book/write-cells';
import { asFlag } from './arguments';

/** true where all are hidden, false where none, null where some: of rows, of columns, or of either. */
export function hiddenOf(what: 'rows' | 'columns' | 'both'): (place: Place) => boolean | null {
  return ({ sheet, range }) => {
    const rows = of(sheet.hiddenRows, range.top, range.bottom);
    const columns = of(sheet.hiddenColumns, range.left, range.right);
    if (what !== 'both') return what === 'rows' ? rows : columns;
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  };
}

export function hideRows({ sheet, range }: Place, isHidden: unknown): void {
  refuseProtected(sheet);
  hide(sheet.hiddenRows, [range.top, range.bottom], asFlag(isHidden, 'rowHidden'));
}

export function hideColumns({ sheet, range }: Place, isHidden: unknown): void {
  refuseProtected(sheet);
  hide(sheet.hiddenColumns, [range.left, range.right], asFlag(isHidden, 'columnHidden'));
}

function of(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= first && index <= last) count += 1;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function hide(hidden: Set<number>, [first, last]: readonly [number, number], isHidden: boolean): void {
  for (let index = first; index <= last; index += 1) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
}

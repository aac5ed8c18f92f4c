import type { CellAddress, CellRef, RangeRef } from '../../address';
import type { Form, ListTable } from '../../book';

/** The cell of a reading, or any cell of the list or form, as a place of the workbook. */
export function cellIn({ sheet }: Pick<ListTable | Form, 'sheet'>, { row, column }: CellAddress): CellRef {
  return { sheet, row, column };
}

/** A list as a whole, for what concerns the table and no single row. */
export function wholeOf({ sheet, range }: ListTable): RangeRef {
  return { sheet, ...range };
}

/** A column of the list from its first project to its last, for what concerns the column; the whole list where it has no project. */
export function columnOf(list: ListTable, column: number): RangeRef {
  const first = list.projects[0];
  const last = list.projects.at(-1);
  if (!first || !last) return wholeOf(list);
  return { sheet: list.sheet, top: first.row, bottom: last.row, left: column, right: column };
}

import type { CellAddress, CellRef, RangeRef } from '../../address';
import type { ListTable } from '../../book';

/** The cell of a reading, or any cell of the list, as a place of the workbook. */
export function cellIn({ sheet }: ListTable, { row, column }: CellAddress): CellRef {
  return { sheet, row, column };
}

/** A list as a whole, for what concerns the table and no single row. */
export function wholeOf({ sheet, range }: ListTable): RangeRef {
  return { sheet, ...range };
}

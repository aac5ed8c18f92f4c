import type { CellRef } from '../../address';
import type { ListTable } from '../../book';
import { cellAt, sheetNamed, type WorkbookSnapshot } from '../../snapshot';

/** The lowest header cell of a column that says something: with headers of several rows, the column's own. */
export function headerCell(
  { sheet: name, headerRows }: ListTable,
  column: number,
  snapshot: WorkbookSnapshot,
): CellRef {
  const sheet = sheetNamed(snapshot, name);
  const [first, last] = headerRows;
  let row = last;
  while (sheet && row > first && cellAt(sheet, { row, column })?.value === undefined) row -= 1;
  return { sheet: name, row, column };
}

import type { ListTable } from '../../core/book';
import type { Sheet, WorkbookSnapshot } from '../../core/snapshot';
import type { SheetView } from '../engine/engine';
import { columnWidths } from './column-widths';

/** A header further down than this would take the whole window. */
const MOST_FROZEN_ROWS = 12;

/** The sheets of a workbook as the grid needs them, in their order. `lists` are those of its book. */
export function sheetViews(workbook: WorkbookSnapshot, lists: readonly ListTable[]): SheetView[] {
  return workbook.sheets.map((sheet) => {
    const own = lists.filter((list) => list.sheet === sheet.name).sort((a, b) => a.headerRows[0] - b.headerRows[0]);
    return sheetView(sheet, own, workbook.date1904);
  });
}

/** `lists` stand in the order of their headers. */
function sheetView(sheet: Sheet, lists: readonly ListTable[], date1904: boolean): SheetView {
  const { rows, columns } = extentOf(sheet);
  const [list] = lists;
  const frozen = list ? list.headerRows[1] + 1 : 0;
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== 'visible',
    isOurs: sheet.ours !== undefined,
    isProtected: sheet.isProtected,
    rows,
    columns,
    widths: columnWidths(sheet, columns, { date1904, lists: rowsOf(lists) }),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    merges: sheet.merges,
    frozenRows: frozen <= MOST_FROZEN_ROWS ? frozen : 0,
    date1904,
  };
}

function rowsOf(lists: readonly ListTable[]): { top: number; bottom: number } | undefined {
  const [first] = lists;
  return first && { top: first.headerRows[0], bottom: Math.max(...lists.map(({ range }) => range.bottom)) };
}

function extentOf({ rows, merges }: Sheet): { rows: number; columns: number } {
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of rows) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, cells.length - 1);
  }
  for (const merge of merges) {
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return { rows: bottom + 1, columns: right + 1 };
}

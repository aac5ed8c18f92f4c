import type { DefinedName, Sheet, WorkbookSnapshot } from '../../../../src/core/snapshot';
import type { HostBook } from './host-book';
import { isFilled, rowOfSnapshot } from './host-cell';
import type { HostSheet } from './host-sheet';

/** Names that Excel makes of the page's settings. */
const OF_PRINTING = ['Print_Area', 'Print_Titles'];

const kept = new WeakMap<HostSheet, { readonly version: number; readonly rows: Sheet['rows'] }>();

/** What really stands in the workbook, read without client and adapter. Tags, marks and state: look at the host's own. */
export function snapshotOf(book: HostBook): WorkbookSnapshot {
  const names: DefinedName[] = book.names.map(({ name, refersTo }) => ({ name, refersTo }));
  for (const sheet of book.sheets) {
    for (const { name, refersTo, isVisible } of sheet.names) {
      if (isVisible && !OF_PRINTING.includes(name)) names.push({ name, refersTo, sheet: sheet.name });
    }
  }
  return { sheets: book.sheets.map(sheetOf), names, date1904: book.date1904, warnings: [] };
}

function sheetOf(sheet: HostSheet): Sheet {
  const { name, visibility, merges, hiddenRows, hiddenColumns, filter, tables, arrays, isProtected } = sheet;
  return {
    name,
    visibility,
    rows: rowsOf(sheet),
    merges,
    hiddenRows,
    hiddenColumns,
    ...(filter === undefined ? {} : { filter }),
    tables: tables.map(({ name: title, range, showsHeaders, showsTotals }) => ({
      name: title,
      range,
      headerRows: showsHeaders ? 1 : 0,
      totalsRows: showsTotals ? 1 : 0,
    })),
    ...(arrays.length === 0 ? {} : { arrays: arrays.map(({ range }) => range) }),
    isProtected,
  };
}

function rowsOf(sheet: HostSheet): Sheet['rows'] {
  const known = kept.get(sheet);
  if (known?.version === sheet.version) return known.rows;
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  const filled = numbers.filter((row) => sheet.rows.get(row)!.some(isFilled));
  const rows = new Map(filled.map((row) => [row, rowOfSnapshot(sheet.rows.get(row)!)]));
  kept.set(sheet, { version: sheet.version, rows });
  return rows;
}

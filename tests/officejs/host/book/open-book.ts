import type { Sheet, WorkbookSnapshot } from '../../../../src/core/snapshot';
import { HostBook } from './host-book';

/** The tag of our sheets and the part of our state, as they stand in workbooks: written out again here, on purpose. */
const TAG = '_jihe_sheet';
const STATE = 'urn:jihe:state';

/** The workbook of a snapshot, open in Excel. */
export function openBook(snapshot: WorkbookSnapshot): HostBook {
  const book = new HostBook();
  book.date1904 = snapshot.date1904;
  for (const sheet of snapshot.sheets) openSheet(book, sheet);
  for (const { name, refersTo, sheet } of snapshot.names) {
    const home = sheet === undefined ? book : book.sheetNamed(sheet)!;
    home.names.push({ name, refersTo, isVisible: true, comment: '' });
  }
  if (snapshot.state !== undefined) {
    const xml = `<jihe xmlns="${STATE}">${escaped(snapshot.state)}</jihe>`;
    book.xmlParts.push({ id: book.nextId('xml'), namespace: STATE, xml });
  }
  book.active = book.sheets.find(({ visibility }) => visibility === 'visible');
  return book;
}

function openSheet(book: HostBook, from: Sheet): void {
  const sheet = book.addSheet(from.name);
  sheet.rows = new Map(from.rows);
  sheet.visibility = from.visibility;
  sheet.merges = [...from.merges];
  sheet.hiddenRows = new Set(from.hiddenRows);
  sheet.hiddenColumns = new Set(from.hiddenColumns);
  sheet.filter = from.filter;
  sheet.arrays = (from.arrays ?? []).map((range) => ({ range, isDynamic: false }));
  sheet.isProtected = from.isProtected;
  sheet.tables = from.tables.map(({ name, range, headerRows, totalsRows }) => ({
    id: book.nextId('table'),
    name,
    range,
    showsHeaders: headerRows > 0,
    showsTotals: totalsRows > 0,
  }));
  if (from.ours === undefined) return;
  const refersTo = `"${from.ours.replaceAll('"', '""')}"`;
  sheet.names.push({ name: TAG, refersTo, isVisible: false, comment: '' });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

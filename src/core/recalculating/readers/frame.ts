import { cellAt, type Sheet, type WorkbookSnapshot } from '../../snapshot';

/** All that decides what references mean, as text: sheets in their order, defined names, tables with their headers. */
export function frameOf({ sheets, names }: WorkbookSnapshot): string {
  return JSON.stringify([names, sheets.map((sheet) => [sheet.name, sheet.tables, headersOf(sheet)])]);
}

function headersOf(sheet: Sheet): unknown[] {
  return sheet.tables.map(({ range: { top, left, right } }) => {
    const headers: unknown[] = [];
    for (let column = left; column <= right; column += 1) headers.push(cellAt(sheet, { row: top, column })?.value);
    return headers;
  });
}

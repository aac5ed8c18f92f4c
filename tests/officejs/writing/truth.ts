import type { ExcelHost } from '../host';

/** All that somebody who opens the workbook could tell, read past client and adapter; without ids. */
export function truthOf({ book }: ExcelHost): unknown {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: [...sheet.rows].flatMap(([row, cells]) =>
        cells.flatMap((cell, column) => (cell ? [[row, column, cell] as const] : [])),
      ),
      merges: sheet.merges,
      hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
      filter: sheet.filter,
      tables: sheet.tables.map((table) => ({ ...table, id: '' })),
      arrays: sheet.arrays,
      names: sheet.names,
      rules: sheet.rules.map(({ type, ranges, formula, stopIfTrue, format }) => {
        return { type, ranges, formula, stopIfTrue, format: [...format] };
      }),
      charts: sheet.charts.map(({ name, type, place, series, settings }) => ({
        name,
        type,
        place,
        series: series.map((one) => ({ ...one, id: '', settings: [...one.settings], points: [...one.points] })),
        settings: [...settings],
      })),
      widths: [...sheet.columnWidths],
      heights: [...sheet.rowHeights],
      frozen: sheet.frozenRows,
      gridlines: sheet.showsGridlines,
      page: [...sheet.page],
      breaks: sheet.rowBreaks,
    })),
    state: book.xmlParts.map(({ xml }) => xml),
    names: book.names,
    active: book.active?.name,
    hearsEvents: book.areEventsEnabled,
  };
}

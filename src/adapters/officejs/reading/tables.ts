import type { ExcelTable } from '../../../core/snapshot';
import { parseArea, sheetOfArea } from './areas';
import type { Answer } from './ask';
import type { TableEntry } from './structure';

/** The Excel tables by the name of their sheet. */
export type Tables = ReadonlyMap<string, readonly ExcelTable[]>;

export function askTables(workbook: Excel.Workbook, entries: readonly TableEntry[]): Answer<Tables> {
  const asked = entries.map((entry) => ({
    entry,
    range: workbook.tables.getItem(entry.name).getRange().load('address'),
  }));
  return () => {
    const tables = new Map<string, ExcelTable[]>();
    for (const { entry, range } of asked) {
      const area = parseArea(range.address);
      const sheet = sheetOfArea(range.address);
      if (area)
        tables.set(sheet, [
          ...(tables.get(sheet) ?? []),
          { name: entry.name, range: area, headerRows: entry.headerRows, totalsRows: entry.totalsRows },
        ]);
    }
    return tables;
  };
}

import type { HostBook } from '../book/host-book';
import type { HostTable } from '../book/host-parts';
import type { HostSheet } from '../book/host-sheet';
import { ExcelError } from '../wire/excel-error';
import { defineKind, type Handle } from '../wire/kind';
import { asText, asWhole } from './arguments';
import { rangeKind } from './range';
import { worksheetKind } from './worksheet';

interface Table {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

/** Of a whole workbook, or of one sheet. */
interface Tables {
  readonly sheets: readonly HostSheet[];
}

export function tablesOf(home: HostBook | HostSheet): Handle {
  return tablesKind({ sheets: 'sheets' in home ? home.sheets : [home] });
}

const tablesKind = defineKind<Tables>('TableCollection', {
  read: { Count: (tables) => all(tables).length },
  items: (tables) => all(tables).map(tableKind),
  item: find,
  calls: {
    GetItemOrNullObject: find,
    GetCount: (tables) => all(tables).length,
    GetItemAt: (tables, index) => {
      const table = all(tables)[asWhole(index, 'index')];
      if (!table) throw new ExcelError('InvalidArgument', 'There is no such table.');
      return tableKind(table);
    },
  },
});

const tableKind = defineKind<Table>('Table', {
  id: ({ table }) => table.id,
  read: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.showsHeaders,
    ShowTotals: ({ table }) => table.showsTotals,
  },
  parts: { Worksheet: ({ sheet }) => worksheetKind(sheet) },
  calls: {
    GetRange: ({ sheet, table }) => rangeKind({ sheet, range: table.range }),
    GetHeaderRowRange: ({ sheet, table: { range, showsHeaders } }) => {
      if (!showsHeaders) throw new ExcelError('ItemNotFound');
      return rangeKind({ sheet, range: { ...range, bottom: range.top } });
    },
    GetTotalRowRange: ({ sheet, table: { range, showsTotals } }) => {
      if (!showsTotals) throw new ExcelError('ItemNotFound');
      return rangeKind({ sheet, range: { ...range, top: range.bottom } });
    },
    GetDataBodyRange: ({ sheet, table: { range, showsHeaders, showsTotals } }) =>
      rangeKind({
        sheet,
        range: { ...range, top: range.top + (showsHeaders ? 1 : 0), bottom: range.bottom - (showsTotals ? 1 : 0) },
      }),
  },
});

function all({ sheets }: Tables): Table[] {
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function find(tables: Tables, key: unknown): Handle | null {
  const wanted = asText(key, 'key').toLowerCase();
  const table = all(tables).find(({ table: { id, name } }) => id === key || name.toLowerCase() === wanted);
  return table ? tableKind(table) : null;
}

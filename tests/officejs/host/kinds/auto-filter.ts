import type { HostSheet } from '../book/host-sheet';
import { refuseProtected } from '../book/write-cells';
import { ExcelError } from '../wire/excel-error';
import { defineKind, type Handle } from '../wire/kind';
import { rangeKind } from './range';

export const autoFilterKind = defineKind<HostSheet>('AutoFilter', {
  read: {
    Enabled: ({ filter }) => filter !== undefined,
    IsDataFiltered: ({ filter, hiddenRows }) =>
      filter !== undefined && [...hiddenRows].some((row) => row > filter.top && row <= filter.bottom),
  },
  calls: {
    GetRange: (sheet) => {
      const range = filtered(sheet);
      if (!range) throw new ExcelError('ItemNotFound');
      return range;
    },
    GetRangeOrNullObject: filtered,
    Remove: (sheet) => {
      refuseProtected(sheet);
      if (sheet.filter === undefined) return null;
      for (let row = sheet.filter.top; row <= sheet.filter.bottom; row += 1) sheet.hiddenRows.delete(row);
      sheet.filter = undefined;
      return null;
    },
  },
});

function filtered(sheet: HostSheet): Handle | null {
  return sheet.filter ? rangeKind({ sheet, range: sheet.filter }) : null;
}

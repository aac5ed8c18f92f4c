import { rangeOfCell } from '../../../../src/core/address';
import type { HostBook } from '../book/host-book';
import { ExcelError } from '../wire/excel-error';
import { defineKind, type Kind } from '../wire/kind';
import { applicationKind, runtimeKind } from './application';
import { functionsKind } from './functions';
import { namesKind } from './names';
import { bookProtectionKind } from './protection';
import { rangeAreasKind } from './range-areas';
import { rangeKind } from './range';
import { tablesOf } from './tables';
import { worksheetsKind } from './worksheets';
import { xmlPartsKind } from './xml-parts';

/** What every batch begins with. */
export const workbookKind: Kind<HostBook> = defineKind<HostBook>('Workbook', {
  read: { Name: () => '工作簿.xlsx' },
  parts: {
    Application: (book) => applicationKind(book),
    CustomXmlParts: (book) => xmlPartsKind(book),
    Functions: (book) => functionsKind(book),
    Names: (book) => namesKind(book),
    Protection: (book) => bookProtectionKind(book),
    Tables: tablesOf,
    Worksheets: worksheetsKind,
    _Runtime: (book) => runtimeKind(book),
  },
  calls: {
    GetActiveCell: ({ active, activeCell }) => {
      if (!active) throw new ExcelError('InvalidSelection');
      return rangeKind({ sheet: active, range: rangeOfCell(activeCell) });
    },
    GetSelectedRange: ({ selection }) => {
      const [range, second] = selection?.ranges ?? [];
      if (!selection || !range || second) throw new ExcelError('InvalidSelection');
      return rangeKind({ sheet: selection.sheet, range });
    },
    GetSelectedRanges: ({ selection }) => {
      if (!selection) throw new ExcelError('InvalidSelection');
      return rangeAreasKind(selection);
    },
  },
});

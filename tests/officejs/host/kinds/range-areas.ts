import type { HostSheet } from '../book/host-sheet';
import type { RangeAddress } from '../../../../src/core/address';
import { addressOf, height, width } from '../book/place';
import { ExcelError } from '../wire/excel-error';
import { defineKind, type Kind } from '../wire/kind';
import { asWhole } from './arguments';
import { clearCells, type Cleared } from '../book/clear-cells';
import { conditionalFormatsKind } from './conditional-formats';
import { rangeKind } from './range';
import { rangeFormatKind } from './range-format';
import { worksheetKind } from './worksheet';

/** Several ranges of one sheet. */
export interface Places {
  readonly sheet: HostSheet;
  readonly ranges: readonly RangeAddress[];
}

export const rangeAreasKind: Kind<Places> = defineKind<Places>('RangeAreas', {
  read: {
    Address: (places) => addresses(places).join(','),
    AddressLocal: (places) => addresses(places).join(','),
    AreaCount: ({ ranges }) => ranges.length,
    CellCount: ({ ranges }) => ranges.reduce((sum, range) => sum + height(range) * width(range), 0),
  },
  parts: {
    Worksheet: ({ sheet }) => worksheetKind(sheet),
    Areas: (places) => areasKind(places),
    Format: (places) => rangeFormatKind(places),
    ConditionalFormats: (places) => conditionalFormatsKind(places),
  },
  calls: {
    Clear: ({ sheet, ranges }, what) => {
      for (const range of ranges) clearCells(sheet, range, (what ?? 'All') as Cleared);
      return null;
    },
    Select: ({ sheet, ranges }) => {
      sheet.book.refuseInactive();
      sheet.book.select(sheet, ranges);
      return null;
    },
  },
});

const areasKind = defineKind<Places>('RangeCollection', {
  items: ({ sheet, ranges }) => ranges.map((range) => rangeKind({ sheet, range })),
  calls: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ sheet, ranges }, index) => {
      const range = ranges[asWhole(index, 'index')];
      if (!range) throw new ExcelError('InvalidArgument', 'There is no such range.');
      return rangeKind({ sheet, range });
    },
  },
});

function addresses({ sheet, ranges }: Places): string[] {
  return ranges.map((range) => addressOf({ sheet, range }));
}

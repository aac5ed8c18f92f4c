import type { HostSheet } from '../book/host-sheet';
import type { RangeAddress } from '../../../../src/core/address';
import { addressOf, height, width } from '../book/place';
import { ExcelError } from '../wire/excel-error';
import { defineKind, type Kind } from '../wire/kind';
import { asWhole } from './arguments';
import { rangeKind } from './range';
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

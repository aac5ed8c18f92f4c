import type { HostSheet } from '../book/host-sheet';
import { rangeAt, type Place } from '../book/place';
import { defineKind, isHandle } from '../wire/kind';
import { asObject } from './arguments';

export const horizontalBreaksKind = defineKind<HostSheet>('PageBreakCollection', {
  items: (sheet) => sheet.rowBreaks.map((row) => breakKind({ row })),
  calls: {
    GetCount: ({ rowBreaks }) => rowBreaks.length,
    Add: (sheet, given) => {
      const range = isHandle(given) ? (asObject(given, 'Range') as Place).range : rangeAt(sheet, given);
      sheet.rowBreaks.push(range.top);
      return breakKind({ row: range.top });
    },
    RemovePageBreaks: (sheet) => {
      sheet.rowBreaks = [];
      return null;
    },
  },
});

const breakKind = defineKind<{ readonly row: number }>('PageBreak', { read: { RowIndex: ({ row }) => row } });

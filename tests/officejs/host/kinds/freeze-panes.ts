import type { HostSheet } from '../book/host-sheet';
import { rangeAt, type Place } from '../book/place';
import { defineKind, isHandle, type Handle } from '../wire/kind';
import { asObject, asWhole } from './arguments';
import { rangeKind } from './range';

export const freezePanesKind = defineKind<HostSheet>('WorksheetFreezePanes', {
  calls: {
    FreezeRows: (sheet, count) => freeze(sheet, count === undefined || count === null ? 1 : asWhole(count, 'count'), 0),
    FreezeColumns: (sheet, count) =>
      freeze(sheet, 0, count === undefined || count === null ? 1 : asWhole(count, 'count')),
    FreezeAt: (sheet, given) => {
      const range = isHandle(given) ? (asObject(given, 'Range') as Place).range : rangeAt(sheet, given);
      return freeze(sheet, range.bottom + 1, range.right + 1);
    },
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocationOrNullObject: location,
  },
});

function freeze(sheet: HostSheet, rows: number, columns: number): null {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  return null;
}

function location(sheet: HostSheet): Handle | null {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const bottom = frozenRows === 0 ? 1_048_575 : frozenRows - 1;
  const right = frozenColumns === 0 ? 16_383 : frozenColumns - 1;
  return rangeKind({ sheet, range: { top: 0, left: 0, bottom, right } });
}

import type { HostBook } from '../book/host-book';
import type { HostSheet } from '../book/host-sheet';
import { defineKind, type Kind } from '../wire/kind';
import { asText } from './arguments';
import { WHOLE_WORKBOOK } from '../events';
import { registering } from './registering';
import { freeName, refuseName } from './sheet-names';
import { worksheetKind } from './worksheet';

export const worksheetsKind: Kind<HostBook> = defineKind<HostBook>('WorksheetCollection', {
  items: ({ sheets }) => sheets.map(worksheetKind),
  item: (book, key) => found(book.sheetAt(asText(key, 'key'))),
  calls: {
    ...registering<HostBook>(
      (book) => book,
      () => WHOLE_WORKBOOK,
    ),
    GetItemOrNullObject: (book, key) => found(book.sheetAt(asText(key, 'key'))),
    GetItem: (book, key) => found(book.sheetAt(asText(key, 'key'))),
    GetActiveWorksheet: ({ active }) => found(active),
    GetCount: (book, isOfVisible) => shown(book, isOfVisible).length,
    GetFirst: (book, isOfVisible) => found(shown(book, isOfVisible)[0]),
    GetLast: (book, isOfVisible) => found(shown(book, isOfVisible).at(-1)),
    Add: (book, name) => {
      book.refuseInactive();
      const title = name === undefined || name === null ? freeName(book) : asText(name, 'name');
      refuseName(book, title);
      return worksheetKind(book.addSheet(title));
    },
  },
});

function found(sheet: HostSheet | undefined): ReturnType<typeof worksheetKind> | null {
  return sheet ? worksheetKind(sheet) : null;
}

function shown({ sheets }: HostBook, isOfVisible: unknown): HostSheet[] {
  return isOfVisible === true ? sheets.filter(({ visibility }) => visibility === 'visible') : sheets;
}

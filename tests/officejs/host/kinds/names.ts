import { formatAbsolute, quoteSheetName } from '../../../../src/core/address';
import { HostBook } from '../book/host-book';
import type { HostName } from '../book/host-parts';
import type { HostSheet } from '../book/host-sheet';
import { rangeAt, type Place } from '../book/place';
import { ExcelError } from '../wire/excel-error';
import { defineKind, isHandle, type Handle } from '../wire/kind';
import { asFlag, asObject, asText } from './arguments';
import { rangeKind } from './range';
import { worksheetKind } from './worksheet';

/** Where names are kept: the workbook, or one sheet of it. */
type Home = HostBook | HostSheet;

interface Named {
  readonly home: Home;
  readonly entry: HostName;
}

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

export const namesKind = defineKind<Home>('NamedItemCollection', {
  items: (home) => home.names.map((entry) => nameKind(targetOf(home, entry))),
  item: find,
  calls: {
    GetItemOrNullObject: find,
    GetCount: ({ names }) => names.length,
    Add: (home, ...given) => add(home, given),
    AddFormulaLocal: (home, ...given) => add(home, given),
  },
});

const nameKind = defineKind<Named>('NamedItem', {
  id: ({ entry }) => entry.name,
  read: {
    Name: ({ entry }) => entry.name,
    Formula: ({ entry }) => `=${entry.refersTo}`,
    Visible: ({ entry }) => entry.isVisible,
    Comment: ({ entry }) => entry.comment,
    Scope: ({ home }) => (home instanceof HostBook ? 'Workbook' : 'Worksheet'),
    Type: (named) => (placeOf(named) ? 'Range' : 'String'),
  },
  write: {
    Visible: ({ entry }, isVisible) => {
      entry.isVisible = asFlag(isVisible, 'visible');
    },
    Formula: ({ entry }, formula) => {
      entry.refersTo = asText(formula, 'formula').replace(/^=/, '');
    },
    Comment: ({ entry }, comment) => {
      entry.comment = asText(comment, 'comment');
    },
  },
  parts: {
    WorksheetOrNullObject: ({ home }) => (home instanceof HostBook ? null : worksheetKind(home)),
  },
  calls: {
    Delete: ({ home, entry }) => {
      home.names = home.names.filter((one) => one !== entry);
      return null;
    },
    GetRange: (named) => {
      const place = placeOf(named);
      if (!place) throw new ExcelError('InvalidReference', 'The name is none of a range.');
      return rangeKind(place);
    },
    GetRangeOrNullObject: (named) => {
      const place = placeOf(named);
      return place ? rangeKind(place) : null;
    },
  },
});

const targets = new WeakMap<HostName, Named>();

function targetOf(home: Home, entry: HostName): Named {
  const known = targets.get(entry) ?? { home, entry };
  targets.set(entry, known);
  return known;
}

function find(home: Home, key: unknown): Handle | null {
  const name = asText(key, 'name').toLowerCase();
  const entry = home.names.find((one) => one.name.toLowerCase() === name);
  return entry ? nameKind(targetOf(home, entry)) : null;
}

function add(home: Home, [given, reference, comment]: readonly unknown[]): Handle {
  const name = asText(given, 'name');
  if (!VALID.test(name) || name.length > 255) throw new ExcelError('InvalidArgument', `${name} is no name.`);
  if (find(home, name)) throw new ExcelError('ItemAlreadyExists', 'A resource with the same name already exists.');
  const entry = {
    name,
    refersTo: isHandle(reference) ? absolute(asObject(reference, 'Range') as Place) : formulaOf(reference),
    isVisible: true,
    comment: typeof comment === 'string' ? comment : '',
  };
  home.names.push(entry);
  return nameKind(targetOf(home, entry));
}

function formulaOf(reference: unknown): string {
  const text = asText(reference, 'reference');
  if (!text.startsWith('=')) throw new ExcelError('InvalidArgument', 'A formula begins with "=".');
  return text.slice(1);
}

function absolute({ sheet, range }: Place): string {
  return `${quoteSheetName(sheet.name)}!${formatAbsolute(range)}`;
}

function placeOf({ home, entry }: Named): Place | undefined {
  const book = home instanceof HostBook ? home : home.book;
  const cut = entry.refersTo.lastIndexOf('!');
  const sheet =
    cut < 0 ? undefined : book.sheets.find(({ name }) => entry.refersTo.slice(0, cut) === quoteSheetName(name));
  if (!sheet || !/^[$A-Z\d:]+$/i.test(entry.refersTo.slice(cut + 1))) return undefined;
  return { sheet, range: rangeAt(sheet, entry.refersTo.slice(cut + 1)) };
}

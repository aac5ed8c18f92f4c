import type { HostBook } from '../book/host-book';
import type { HostXmlPart } from '../book/host-parts';
import { ExcelError } from '../wire/excel-error';
import { defineKind, type Handle } from '../wire/kind';
import { asText } from './arguments';

interface Scoped {
  readonly book: HostBook;
  readonly namespace: string;
}

interface Part {
  readonly book: HostBook;
  readonly part: HostXmlPart;
}

const ROOT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?<([\w.-]+:)?[\w.-]+(?:\s[^>]*)?>[^]*<\/[^<]+>\s*$|^\s*(?:<\?xml[^>]*\?>\s*)?<[^>]+\/>\s*$/;

export const xmlPartsKind = defineKind<HostBook>('CustomXmlPartCollection', {
  items: (book) => book.xmlParts.map((part) => partKind({ book, part })),
  item: (book, id) => find(book, book.xmlParts, id),
  calls: {
    GetItemOrNullObject: (book, id) => find(book, book.xmlParts, id),
    GetCount: ({ xmlParts }) => xmlParts.length,
    GetByNamespace: (book, namespace) => scopedKind({ book, namespace: asText(namespace, 'namespaceUri') }),
    Add: (book, xml) => {
      const text = wellFormed(xml);
      const part = { id: book.nextId('xml'), namespace: namespaceOf(text), xml: text };
      book.xmlParts.push(part);
      return partKind({ book, part });
    },
  },
});

const scopedKind = defineKind<Scoped>('CustomXmlPartScopedCollection', {
  items: (scoped) => of(scoped).map((part) => partKind({ book: scoped.book, part })),
  item: (scoped, id) => find(scoped.book, of(scoped), id),
  calls: {
    GetItemOrNullObject: (scoped, id) => find(scoped.book, of(scoped), id),
    GetCount: (scoped) => of(scoped).length,
    GetOnlyItem: (scoped) => {
      const part = only(scoped);
      if (!part) throw new ExcelError('GeneralException', 'There is not exactly one part.');
      return part;
    },
    GetOnlyItemOrNullObject: only,
  },
});

const partKind = defineKind<Part>('CustomXmlPart', {
  id: ({ part }) => part.id,
  read: { Id: ({ part }) => part.id, NamespaceUri: ({ part }) => part.namespace },
  calls: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, xml) => {
      part.xml = wellFormed(xml);
      part.namespace = namespaceOf(part.xml);
      return null;
    },
    Delete: ({ book, part }) => {
      book.xmlParts = book.xmlParts.filter((one) => one !== part);
      return null;
    },
  },
});

function of({ book, namespace }: Scoped): HostXmlPart[] {
  return book.xmlParts.filter((part) => part.namespace === namespace);
}

function only(scoped: Scoped): Handle | null {
  const [first, second] = of(scoped);
  return first && !second ? partKind({ book: scoped.book, part: first }) : null;
}

function find(book: HostBook, parts: readonly HostXmlPart[], id: unknown): Handle | null {
  const part = parts.find((one) => one.id === id);
  return part ? partKind({ book, part }) : null;
}

/** As far as it matters: one root, every "&" an entity. */
function wellFormed(xml: unknown): string {
  const text = asText(xml, 'xml');
  const isBroken = !ROOT.test(text) || /&(?!#?\w+;)/.test(text);
  if (isBroken) throw new ExcelError('InvalidArgument', 'The XML is not well formed.');
  return text;
}

function namespaceOf(xml: string): string {
  const root = /<([\w.-]+:)?[\w.-]+[^>]*>/.exec(xml.replace(/^\s*<\?[^>]*\?>/, ''))!;
  const prefix = root[1] === undefined ? '' : `:${root[1].slice(0, -1)}`;
  return new RegExp(`\\sxmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(root[0])?.[1] ?? '';
}

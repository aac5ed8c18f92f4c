import { appendTo, type Edit, type XmlElement } from '../../package';

/** The children of a style sheet in the order that the schema asks for. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

export type Collection = (typeof ORDER)[number];

export function countIn(root: XmlElement, collection: Collection): number {
  return root.child(collection)?.children.length ?? 0;
}

/** The edits that put items last in a collection, which is made where the style sheet has none. */
export function appendItems(root: XmlElement, collection: Collection, items: readonly string[]): Edit[] {
  if (items.length === 0) return [];
  const element = root.child(collection);
  if (!element) return [newCollection(root, collection, items)];
  const count = element.children.length + items.length;
  if (element.closesItself) {
    const opened = `<${element.name} count="${count}">${items.join('')}</${element.name}>`;
    return [{ start: element.start, end: element.end, text: opened }];
  }
  return [...recount(element, count), appendTo(element, items.join(''))];
}

function recount(element: XmlElement, count: number): Edit[] {
  const attribute = element.attributes.find(({ name }) => name === 'count');
  return attribute ? [{ start: attribute.start, end: attribute.end, text: `count="${count}"` }] : [];
}

function newCollection(root: XmlElement, collection: Collection, items: readonly string[]): Edit {
  const name = root.prefix + collection;
  const text = `<${name} count="${items.length}">${items.join('')}</${name}>`;
  const at = root.endOfLast(ORDER.slice(0, ORDER.indexOf(collection)));
  return { start: at, end: at, text };
}

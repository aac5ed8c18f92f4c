import { endOfName, endOfValue, nextAttribute, openingQuote, startsWith } from './xml-bytes';

/** Where the value of an attribute begins, behind its quote; -1 where the tag has none of that name. */
export function attributeStart(xml: Uint8Array, tag: number, name: string): number {
  let at = nextAttribute(xml, endOfName(xml, tag + 1));
  while (at >= 0) {
    const quote = openingQuote(xml, at);
    if (endOfName(xml, at) - at === name.length && startsWith(xml, at, name)) return quote + 1;
    at = nextAttribute(xml, endOfValue(xml, quote) + 1);
  }
  return -1;
}

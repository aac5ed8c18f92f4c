import { readText } from './read-text';
import { endOfName, endOfValue, EQUALS, GT, isSpace, SLASH, startsWith } from './xml-bytes';

/** The value of an attribute (by its name as written) of the tag that starts at `tag`; undefined where it has none. */
export function tagAttribute(xml: Uint8Array, tag: number, name: string): string | undefined {
  let at = endOfName(xml, tag + 1);
  for (;;) {
    while (isSpace(xml[at]) || xml[at] === SLASH) at += 1;
    if (at >= xml.length || xml[at] === GT) return undefined;
    const nameEnd = endOfName(xml, at);
    let quote = nameEnd;
    while (isSpace(xml[quote]) || xml[quote] === EQUALS) quote += 1;
    const end = endOfValue(xml, quote);
    if (nameEnd - at === name.length && startsWith(xml, at, name)) return readText(xml, quote + 1, end);
    at = end + 1;
  }
}

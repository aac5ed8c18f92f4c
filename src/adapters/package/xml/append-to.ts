import type { Edit } from './splice';
import type { XmlElement } from './xml-element';

/** Puts XML last in an element; one that closes itself is opened for it. */
export function appendTo(element: XmlElement, xml: string): Edit {
  if (!element.closesItself) return { start: element.contentEnd, end: element.contentEnd, text: xml };
  const opened = element.outer.replace(/\s*\/>$/, '>');
  return { start: element.start, end: element.end, text: `${opened}${xml}</${element.name}>` };
}

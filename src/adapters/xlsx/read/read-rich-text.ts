import { decodeControls } from '../../package';
import { UnreadableFile } from '../../../core/ports';
import { SHEET_LIMITS } from './limits';
import { readText } from './read-text';
import { afterElement, afterTag, isTag, nextTag, SLASH } from './xml-bytes';

/** The text of an <si> or <is> between its tags: all its runs, without the phonetic ones. */
export function readRichText(xml: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let tag = nextTag(xml, start); tag < end;) {
    let behind = afterTag(xml, tag);
    if (isTag(xml, tag, 'rPh')) behind = xml[tag + 1] === SLASH ? behind : afterElement(xml, tag);
    else if (isTag(xml, tag, 't') && xml[tag + 1] !== SLASH && xml[behind - 2] !== SLASH) {
      const textEnd = nextTag(xml, behind);
      text += readText(xml, behind, textEnd);
      behind = textEnd;
    }
    tag = nextTag(xml, behind);
  }
  return decodeControls(text);
}

/** The shared strings of a workbook, in their order. */
export function readSharedStrings(xml: Uint8Array): string[] {
  const strings: string[] = [];
  let tag = nextTag(xml, 0);
  while (tag < xml.length && !(xml[tag + 1] === SLASH && isTag(xml, tag, 'sst'))) {
    if (isTag(xml, tag, 'si')) {
      const end = afterElement(xml, tag);
      strings.push(readRichText(xml, tag + 1, end));
      tag = nextTag(xml, end);
    } else {
      const end = afterTag(xml, tag);
      if (isTag(xml, tag, 'sst') && xml[end - 2] === SLASH) return strings;
      tag = nextTag(xml, end);
    }
    if (strings.length > SHEET_LIMITS.strings) throw new UnreadableFile('too-large', 'shared strings');
  }
  if (tag >= xml.length) throw new UnreadableFile('damaged', 'shared strings break off');
  return strings;
}

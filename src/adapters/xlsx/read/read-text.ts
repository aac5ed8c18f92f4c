import { unescapeXml } from '../../package';
import { UnreadableFile } from '../../../core/ports';
import { SHEET_LIMITS } from './limits';
import { afterMarkup, BANG, LT } from './xml-bytes';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const AMPERSAND = 0x26;
const RETURN = 0x0d;

/** The text that a stretch of UTF-8 XML without elements stands for. */
export function readText(xml: Uint8Array, start: number, end: number): string {
  if (start === end) return '';
  if (end - start > SHEET_LIMITS.text) throw new UnreadableFile('too-large', 'a text');
  let isPlain = true;
  for (let at = start; at < end; at += 1) {
    const byte = xml[at];
    if (byte === AMPERSAND || byte === LT || byte === RETURN) isPlain = false;
  }
  return isPlain ? decode(xml, start, end) : readMixed(xml, start, end);
}

function decode(xml: Uint8Array, start: number, end: number): string {
  try {
    return UTF8.decode(xml.subarray(start, end));
  } catch (cause) {
    throw new UnreadableFile('damaged', `text: ${String(cause)}`);
  }
}

function readMixed(xml: Uint8Array, start: number, end: number): string {
  let text = '';
  let at = start;
  while (at < end) {
    const mark = xml.indexOf(LT, at);
    const stop = mark < 0 || mark > end ? end : mark;
    text += unescapeXml(lines(decode(xml, at, stop)));
    if (stop === end) break;
    at = afterMarkup(xml, stop);
    const isData = xml[stop + 1] === BANG && xml[stop + 2] === 0x5b;
    if (isData) text += lines(decode(xml, stop + 9, at - 3));
  }
  return text;
}

/** XML reads every line end as a line feed; a carriage return that is meant is written as a reference. */
function lines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

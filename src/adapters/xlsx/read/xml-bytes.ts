import { UnreadableFile } from '../../../core/ports';

/** Character codes of XML's own marks. */
export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const BANG = 0x21;
export const QUESTION = 0x3f;
export const EQUALS = 0x3d;
const COLON = 0x3a;
export const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

const COMMENT_END = [0x2d, 0x2d, GT];
const CDATA_END = [0x5d, 0x5d, GT];
const INSTRUCTION_END = [QUESTION, GT];

/** Space, tab, line feed, carriage return. */
export function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** The next "<" that is a tag, past text, comments, instructions and CDATA; the length where there is none. */
export function nextTag(xml: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    while (at < xml.length && xml[at] !== LT) at += 1;
    if (at >= xml.length || (xml[at + 1] !== BANG && xml[at + 1] !== QUESTION)) return at;
    at = afterMarkup(xml, at);
  }
}

/** Past a comment, an instruction or a CDATA section that starts here. A document type is refused. */
export function afterMarkup(xml: Uint8Array, start: number): number {
  if (xml[start + 1] === QUESTION) return afterMark(xml, start + 2, INSTRUCTION_END);
  if (xml[start + 2] === 0x2d) return afterMark(xml, start + 4, COMMENT_END);
  if (xml[start + 2] === 0x5b) return afterMark(xml, start + 9, CDATA_END);
  throw new UnreadableFile('unsafe', 'document type declaration');
}

/** Past the mark, whose bytes but the last are all the same. */
function afterMark(xml: Uint8Array, start: number, mark: readonly number[]): number {
  for (let at = start + mark.length - 1; at < xml.length; at += 1) {
    if (xml[at] !== GT || xml[at - 1] !== mark[0]) continue;
    if (mark.length === 2 || xml[at - 2] === mark[0]) return at + 1;
  }
  throw new UnreadableFile('damaged', 'XML breaks off');
}

/** Past the ">" of the tag that starts here; quoted values may hold ">". */
export function afterTag(xml: Uint8Array, start: number): number {
  for (let at = start; at < xml.length; at += 1) {
    const byte = xml[at];
    if (byte === GT) return at + 1;
    if (byte === QUOTE || byte === APOSTROPHE) at = endOfValue(xml, at);
  }
  throw new UnreadableFile('damaged', 'XML breaks off');
}

/** The closing quote of the value whose opening quote stands here. */
export function endOfValue(xml: Uint8Array, quoteAt: number): number {
  const quote = xml[quoteAt];
  let at = quoteAt + 1;
  while (at < xml.length && xml[at] !== quote) at += 1;
  if (at >= xml.length || (quote !== QUOTE && quote !== APOSTROPHE)) {
    throw new UnreadableFile('damaged', 'attribute without quotes');
  }
  return at;
}

/** Past the element that starts here, whatever it holds. */
export function afterElement(xml: Uint8Array, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const tag = nextTag(xml, at);
    if (tag >= xml.length) throw new UnreadableFile('damaged', 'XML breaks off');
    at = afterTag(xml, tag);
    if (xml[tag + 1] === SLASH) depth -= 1;
    else if (xml[at - 2] !== SLASH) depth += 1;
  } while (depth > 0);
  if (depth < 0) throw new UnreadableFile('damaged', 'unexpected end tag');
  return at;
}

/** Where the local name of the tag that starts here begins: past "<" or "</" and a prefix. */
export function localNameAt(xml: Uint8Array, tag: number): number {
  const name = xml[tag + 1] === SLASH ? tag + 2 : tag + 1;
  const end = endOfName(xml, name);
  for (let at = name; at < end; at += 1) if (xml[at] === COLON) return at + 1;
  return name;
}

/** Behind the name (of an element or attribute, prefix included) that begins here. */
export function endOfName(xml: Uint8Array, start: number): number {
  let at = start;
  while (at < xml.length && !endsName(xml[at]!)) at += 1;
  return at;
}

function endsName(byte: number): boolean {
  return byte === GT || byte === SLASH || byte === EQUALS || byte === LT || isSpace(byte);
}

/** Whether the tag that starts here has this local name. */
export function isTag(xml: Uint8Array, tag: number, local: string): boolean {
  const name = localNameAt(xml, tag);
  const after = xml[name + local.length];
  return startsWith(xml, name, local) && (after === undefined || endsName(after));
}

/** Whether these ASCII characters stand here. */
export function startsWith(xml: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (xml[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** The name of the next attribute of a tag; behind its last, minus the place behind the tag. */
export function nextAttribute(xml: Uint8Array, start: number): number {
  let at = start;
  while (isSpace(xml[at]) || xml[at] === SLASH) at += 1;
  if (xml[at] === GT) return -at - 1;
  if (at >= xml.length || xml[at] === LT) throw new UnreadableFile('damaged', 'broken tag');
  return at;
}

/** The quote that opens the value of the attribute named here. */
export function openingQuote(xml: Uint8Array, name: number): number {
  let at = name;
  while (at < xml.length && xml[at] !== QUOTE && xml[at] !== APOSTROPHE) at += 1;
  return at;
}

/** A whole number, or NaN. */
export function digits(xml: Uint8Array, start: number, end: number): number {
  let number = start < end ? 0 : NaN;
  for (let at = start; at < end; at += 1) {
    const digit = xml[at]! - 0x30;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

import { UnreadableFile } from '../../../core/ports';

/** The text of an XML part without its byte order mark: UTF-8, or UTF-16 where its first bytes say so. */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableFile('damaged', `text: ${String(cause)}`);
  }
}

/** The same text as UTF-8 without byte order mark; the very bytes where they are that already. */
export function utf8Xml(bytes: Uint8Array): Uint8Array {
  if (encodingOf(bytes) !== 'utf-8') return new TextEncoder().encode(decodeXml(bytes));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** Without a mark, "<" is followed or preceded by a zero in UTF-16. Office writes no other encoding. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

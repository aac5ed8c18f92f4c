/** What a decoder puts where the bytes mean nothing. */
const REPLACEMENT = '\uFFFD';

/** So much of a file shows what it is. */
const LOOKED_AT = 4096;

/** Whether the bytes are a text: with a mark of UTF-16, or without zeros, which other kinds of files are full of. */
export function isText(bytes: Uint8Array): boolean {
  return isUtf16(bytes) || !bytes.subarray(0, LOOKED_AT).includes(0);
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The text of a .csv file: by its byte order mark, else UTF-8 where it is that, else GB18030 (which holds GBK), as Excel in China saves. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes(REPLACEMENT) ? new TextDecoder('gb18030').decode(bytes) : text;
}

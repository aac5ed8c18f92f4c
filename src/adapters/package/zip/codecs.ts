import { deflateSync, Inflate } from 'fflate';
import { crc32 } from './crc32';

/** What an archive is packed and unpacked with. */
export interface Codecs {
  /** Inflates raw deflate data to at most `size` bytes; throws, or gives another length, where there is more or less. */
  readonly inflate: (deflated: Uint8Array, size: number) => Uint8Array;
  /** Compresses to raw deflate data. */
  readonly deflate: (content: Uint8Array) => Uint8Array;
  readonly crc32: (content: Uint8Array) => number;
}

/** In JavaScript, for hosts that have none of their own. */
export const PURE_CODECS: Codecs = {
  inflate: inflateInPure,
  deflate: (content) => deflateSync(content, { level: 6 }),
  crc32,
};

// One push can grow a thousandfold, so that the real size is looked at every 64 KB.
const PUSH = 65_536;

function inflateInPure(deflated: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError('more than declared');
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < deflated.length; at += PUSH) {
    stream.push(deflated.subarray(at, at + PUSH), at + PUSH >= deflated.length);
  }
  return content.subarray(0, length);
}

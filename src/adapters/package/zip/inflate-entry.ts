import { Inflate } from 'fflate';
import { UnreadableFile } from '../../../core/ports';
import { LIMITS } from '../limits';
import { crc32 } from './crc32';
import { DEFLATED, STORED, type ZipEntry } from './zip-entry';

/** Inflates raw deflate data to at most `size` bytes; throws, or gives another length, where there is more or less. */
export type InflateBytes = (deflated: Uint8Array, size: number) => Uint8Array;

// One push can grow a thousandfold, so that the real size is looked at every 64 KB.
const PUSH = 65_536;

/** The content of an entry, its declared size and checksum verified. Throws UnreadableFile. */
export function inflateEntry(entry: ZipEntry, inflate: InflateBytes = inflateInPure): Uint8Array {
  refuseBomb(entry);
  const content = contentOf(entry, inflate);
  if (content.length !== entry.size) throw new UnreadableFile('damaged', `size differs: ${entry.name}`);
  if (crc32(content) !== entry.crc) throw new UnreadableFile('damaged', `checksum differs: ${entry.name}`);
  return content;
}

function contentOf(entry: ZipEntry, inflate: InflateBytes): Uint8Array {
  if (entry.method === STORED) return entry.compressed;
  if (entry.method !== DEFLATED) throw new UnreadableFile('damaged', `method ${entry.method}: ${entry.name}`);
  try {
    return inflate(entry.compressed, entry.size);
  } catch (cause) {
    throw new UnreadableFile('damaged', `${entry.name}: ${String(cause)}`);
  }
}

function refuseBomb({ name, size, compressed }: ZipEntry): void {
  const isSqueezed = size > LIMITS.suspiciousSize && size > compressed.length * LIMITS.ratio;
  if (size > LIMITS.part || isSqueezed) throw new UnreadableFile('too-large', `${name}: ${size} bytes`);
}

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

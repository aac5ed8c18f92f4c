import { UnreadableFile } from '../../../core/ports';
import { LIMITS } from '../limits';
import type { Codecs } from './codecs';
import { DEFLATED, STORED, type ZipEntry } from './zip-entry';

/** The content of an entry, its declared size and checksum verified. Throws UnreadableFile. */
export function inflateEntry(entry: ZipEntry, codecs: Codecs): Uint8Array {
  refuseBomb(entry);
  const content = contentOf(entry, codecs);
  if (content.length !== entry.size) throw new UnreadableFile('damaged', `size differs: ${entry.name}`);
  if (codecs.crc32(content) !== entry.crc) throw new UnreadableFile('damaged', `checksum differs: ${entry.name}`);
  return content;
}

function contentOf(entry: ZipEntry, { inflate }: Codecs): Uint8Array {
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

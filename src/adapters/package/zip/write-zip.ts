import { DEFLATED, NO_DATE, STORED, type ZipEntry } from './zip-entry';
import type { Codecs } from './codecs';

const VERSION = 20;
const UTF8 = 0x800;

/** An archive of the entries in their order; their compressed bytes go in as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const headers = entries.reduce((sum, { nameBytes }) => sum + 30 + 46 + 2 * nameBytes.length, 0);
  const data = entries.reduce((sum, { compressed }) => sum + compressed.length, 0);
  const archive = new Uint8Array(headers + data + 22);
  const view = new DataView(archive.buffer);
  let at = 0;
  const places = entries.map((entry) => {
    const place = at;
    at = writeLocal(archive, at, entry);
    return place;
  });
  const start = at;
  entries.forEach((entry, i) => {
    at = writeCentral(archive, at, { entry, localAt: places[i]! });
  });
  writeEnd(view, at, { count: entries.length, start, length: at - start });
  return archive;
}

/** A new entry; stored where compressing does not make it smaller. */
export function makeEntry(name: string, content: Uint8Array, codecs: Codecs): ZipEntry {
  const deflated = codecs.deflate(content);
  const isSmaller = deflated.length < content.length;
  const nameBytes = new TextEncoder().encode(name);
  return {
    name,
    nameBytes,
    isUtf8: nameBytes.length > name.length,
    method: isSmaller ? DEFLATED : STORED,
    crc: codecs.crc32(content),
    compressed: isSmaller ? deflated : content,
    size: content.length,
    modified: NO_DATE,
  };
}

function writeLocal(archive: Uint8Array, at: number, entry: ZipEntry): number {
  const view = new DataView(archive.buffer, at);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, VERSION, true);
  writeCommon(view, 6, entry);
  archive.set(entry.nameBytes, at + 30);
  archive.set(entry.compressed, at + 30 + entry.nameBytes.length);
  return at + 30 + entry.nameBytes.length + entry.compressed.length;
}

function writeCentral(
  archive: Uint8Array,
  at: number,
  { entry, localAt }: { entry: ZipEntry; localAt: number },
): number {
  const view = new DataView(archive.buffer, at);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  writeCommon(view, 8, entry);
  view.setUint32(42, localAt, true);
  archive.set(entry.nameBytes, at + 46);
  return at + 46 + entry.nameBytes.length;
}

/** Flags to name length: the same in both headers. Sizes stand in the header, so no data descriptor follows. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, entry.isUtf8 ? UTF8 : 0, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.modified, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.compressed.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.nameBytes.length, true);
}

function writeEnd(
  view: DataView,
  at: number,
  { count, start, length }: { count: number; start: number; length: number },
): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, length, true);
  view.setUint32(at + 16, start, true);
}

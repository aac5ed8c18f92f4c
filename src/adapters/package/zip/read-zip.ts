import { UnreadableFile } from '../../../core/ports';
import { LIMITS } from '../limits';
import { findDirectory } from './find-directory';
import { requireZip } from './recognise-file';
import type { ZipEntry } from './zip-entry';

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UINT32_MAX = 0xffffffff;
const ZIP64_EXTRA = 1;

/** The files of an archive, nothing inflated yet. Throws UnreadableFile. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  requireZip(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > LIMITS.entries) throw new UnreadableFile('too-large', `${directory.count} entries`);
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let i = 0; i < directory.count; i += 1) {
    const record = readRecord(view, at);
    entries.push(readEntry(view, record));
    at = record.end;
  }
  refuseOverlaps(entries);
  return entries;
}

interface CentralRecord {
  readonly at: number;
  readonly end: number;
  readonly flags: number;
  readonly name: Uint8Array;
  readonly compressedSize: number;
  readonly size: number;
  readonly localAt: number;
}

function readRecord(view: DataView, at: number): CentralRecord {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) {
    throw new UnreadableFile('damaged', 'broken directory record');
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const end = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (end > view.byteLength) throw new UnreadableFile('damaged', 'directory record beyond the end');
  const extra = { start: at + 46 + nameLength, end: at + 46 + nameLength + extraLength };
  const [size, compressedSize, localAt] = sizes(view, at, extra);
  const flags = view.getUint16(at + 8, true);
  return { at, end, flags, name: slice(view, at + 46, nameLength), compressedSize, size, localAt };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Size, compressed size and place of the data; ZIP64 keeps those that do not fit 32 bits in an extra field. */
function sizes(view: DataView, at: number, extra: Span): [number, number, number] {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let long = zip64Field(view, extra);
  const [size, compressedSize, localAt] = short.map((value) => {
    if (value !== UINT32_MAX || long === undefined) return value;
    if (long + 8 > extra.end) throw new UnreadableFile('damaged', 'short ZIP64 field');
    const full = view.getBigUint64(long, true);
    long += 8;
    return Number(full);
  });
  return [size!, compressedSize!, localAt!];
}

function zip64Field(view: DataView, { start, end }: Span): number | undefined {
  let at = start;
  while (at + 4 <= end) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
    at += 4 + view.getUint16(at + 2, true);
  }
  return undefined;
}

function readEntry(view: DataView, record: CentralRecord): ZipEntry {
  const { at, flags, localAt, compressedSize } = record;
  const { name, isUtf8 } = entryName(record.name, flags);
  if (flags & 1) throw new UnreadableFile('encrypted', name);
  if (localAt + 30 > view.byteLength) throw new UnreadableFile('truncated', name);
  if (view.getUint32(localAt, true) !== LOCAL) throw new UnreadableFile('damaged', `no local header: ${name}`);
  const dataAt = localAt + 30 + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
  if (dataAt + compressedSize > view.byteLength) throw new UnreadableFile('truncated', name);
  return {
    name,
    nameBytes: record.name,
    isUtf8,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressed: slice(view, dataAt, compressedSize),
    size: record.size,
    modified: view.getUint32(at + 12, true),
  };
}

function entryName(bytes: Uint8Array, flags: number): { name: string; isUtf8: boolean } {
  const isUtf8 = (flags & 0x800) !== 0;
  const name = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  // Names in an old code page all become U+FFFD: Latin-1 at least keeps them apart.
  return { name: name.includes('\ufffd') ? String.fromCharCode(...bytes.subarray(0, 65_535)) : name, isUtf8 };
}

/** Two files over the same bytes are the mark of a bomb that grows quadratically. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const sorted = entries
    .map(({ compressed }) => compressed)
    .filter((data) => data.length > 0)
    .sort((a, b) => a.byteOffset - b.byteOffset);
  const overlaps = sorted.some(
    (data, i) => i > 0 && sorted[i - 1]!.byteOffset + sorted[i - 1]!.length > data.byteOffset,
  );
  if (overlaps) throw new UnreadableFile('damaged', 'entries overlap');
}

function slice(view: DataView, start: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

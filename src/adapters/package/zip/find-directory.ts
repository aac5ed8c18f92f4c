import { UnreadableFile } from '../../../core/ports';

const END = 0x06054b50;
const END_LENGTH = 22;
const LOCATOR64 = 0x07064b50;
const END64 = 0x06064b50;
const MAX_COMMENT = 65_535;

export interface Directory {
  readonly start: number;
  readonly count: number;
}

/** Where the archive's list of files stands; an archive without its end was cut off. */
export function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  if (end === undefined) throw new UnreadableFile('truncated', 'no end of archive');
  const directory = findDirectory64(view, end) ?? {
    count: view.getUint16(end + 10, true),
    start: view.getUint32(end + 16, true),
  };
  if (directory.start > end) throw new UnreadableFile('truncated', 'directory beyond the end');
  return directory;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

function findDirectory64(view: DataView, end: number): Directory | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) {
    throw new UnreadableFile('damaged', 'broken ZIP64 end of archive');
  }
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

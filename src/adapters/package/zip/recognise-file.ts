import { UnreadableFile } from '../../../core/ports';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = 'EncryptedPackage';
const RIGHTS_STREAM = '\tDRMContent';
// What the file guards of Chinese offices put before a document that is read outside them.
const GUARD_MARKS = ['%TSD-Header-###%', 'E-SafeNet'];
const BIFF_STREAMS = ['Workbook', 'Book'];

/** Refuses what is no ZIP archive, saying what it is instead. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile('empty', 'no bytes');
  if (OLE.every((byte, at) => bytes[at] === byte)) throw oleProblem(bytes);
  if (isGuarded(bytes)) throw new UnreadableFile('encrypted', 'a file guard');
  if (isBareBiff(bytes)) throw new UnreadableFile('old-format', 'a BIFF stream');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFile('not-a-workbook', 'no ZIP signature');
}

function oleProblem(bytes: Uint8Array): UnreadableFile {
  const streams = streamNames(bytes);
  if (streams.has(ENCRYPTED_STREAM) || streams.has(RIGHTS_STREAM))
    return new UnreadableFile('encrypted', 'an encrypted package');
  if (BIFF_STREAMS.some((name) => streams.has(name))) return new UnreadableFile('old-format', 'BIFF in OLE');
  return new UnreadableFile('not-a-workbook', 'an OLE file without a workbook');
}

/**
 * The names in the directory of an OLE file. Its entries are 128 bytes long and aligned, each with a name of UTF-16
 * and the name's length at 64: every aligned place is looked at, so that a broken sector chain does not matter.
 */
function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64]! / 2 - 1;
    if (bytes[at + 65] !== 0 || !Number.isInteger(length) || length < 4 || length > 31) continue;
    let name = '';
    for (let i = 0; i < length; i += 1) name += String.fromCharCode(bytes[at + 2 * i]! | (bytes[at + 2 * i + 1]! << 8));
    names.add(name);
  }
  return names;
}

function isGuarded(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  return !head.startsWith('PK') && GUARD_MARKS.some((mark) => head.includes(mark));
}

/** The BOF record that opens a workbook of Excel 2 to 4, or of Excel 5 saved without its OLE wrapping. */
function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1]!) && bytes[3] === 0x00 && bytes[2]! >= 4;
}

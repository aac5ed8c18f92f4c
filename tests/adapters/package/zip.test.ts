import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { inflateRawSync } from 'node:zlib';
import { OpcPackage } from '../../../src/adapters/package';
import { PartStore } from '../../../src/adapters/package/opc/part-store';
import { PURE_CODECS, readZip } from '../../../src/adapters/package/zip';
import { NODE_CODECS } from '../../../src/cli/node-codecs';
import { UnreadableFile, type FileProblem } from '../../../src/core/ports';
import { xlsxParts } from '../../fixtures/build-xlsx';

const TYPES = '[Content_Types].xml';
const types = strToU8(String(xlsxParts({ sheets: {} })[TYPES]));

function zip(files: Record<string, Uint8Array>): Uint8Array {
  return zipSync({ [TYPES]: types, ...files });
}

function problemOf(open: () => unknown): FileProblem | undefined {
  try {
    open();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem;
    throw error;
  }
  return undefined;
}

/** A copy of the bytes with numbers of 2 or 4 bytes changed. */
function patched(bytes: Uint8Array, ...changes: readonly { at: number; value: number; size?: 2 | 4 }[]): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const { at, value, size } of changes) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return copy;
}

/** Where the directory's record of a file stands. */
function record(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name) - 46;
}

describe('archives as others write them', () => {
  it('reads sizes from the directory where they follow the data', () => {
    const chunks: Uint8Array[] = [];
    const stream = new Zip((_, chunk) => chunks.push(chunk));
    for (const [name, content] of [
      [TYPES, types],
      ['a.xml', strToU8('<a/>')],
    ] as const) {
      const file = new ZipDeflate(name);
      stream.add(file);
      file.push(content, true);
    }
    stream.end();
    const pkg = OpcPackage.open(Buffer.concat(chunks));
    expect(pkg.text('a.xml')).toBe('<a/>');
    expect(Object.keys(unzipSync(pkg.toBytes()))).toEqual([TYPES, 'a.xml']);
  });

  it('reads stored files, and bytes within a larger buffer', () => {
    const bytes = zipSync({ [TYPES]: types, 'a.xml': strToU8('<a/>') }, { level: 0 });
    const larger = new Uint8Array(bytes.length + 100);
    larger.set(bytes, 50);
    expect(OpcPackage.open(larger.subarray(50, 50 + bytes.length)).text('a.xml')).toBe('<a/>');
  });

  it('passes over a comment, even one that looks like an end', () => {
    const bytes = zip({ 'a.xml': strToU8('<a/>') });
    const comment = new Uint8Array(40).fill(0x20);
    comment.set([0x50, 0x4b, 5, 6], 18);
    const withComment = patched(bytes, { at: bytes.length - 2, value: comment.length, size: 2 });
    expect(OpcPackage.open(Buffer.concat([withComment, comment])).text('a.xml')).toBe('<a/>');
  });

  it('reads ZIP64', () => {
    const bytes = zip({ 'a.xml': strToU8('<a/>') });
    const end = bytes.length - 22;
    const start = new DataView(bytes.buffer).getUint32(end + 16, true);
    const tail = new Uint8Array(56 + 20 + 22);
    const view = new DataView(tail.buffer);
    view.setUint32(0, 0x06064b50, true);
    view.setBigUint64(32, 2n, true);
    view.setBigUint64(48, BigInt(start), true);
    view.setUint32(56, 0x07064b50, true);
    view.setBigUint64(56 + 8, BigInt(end), true);
    tail.set(bytes.subarray(end), 76);
    view.setUint16(76 + 10, 0xffff, true);
    view.setUint32(76 + 16, 0xffffffff, true);
    const pkg = OpcPackage.open(Buffer.concat([bytes.subarray(0, end), tail]));
    expect(pkg.text('a.xml')).toBe('<a/>');
  });

  it('keeps Chinese names and their dates', () => {
    const bytes = zipSync(
      { [TYPES]: types, '附件/说明.xml': strToU8('<a/>') },
      { mtime: new Date(2024, 1, 3, 4, 5, 6) },
    );
    const pkg = OpcPackage.open(bytes);
    pkg.set('b.xml', '<b/>');
    const again = pkg.toBytes();
    expect(strFromU8(unzipSync(again)['附件/说明.xml']!)).toBe('<a/>');
    const dated = record(bytes, '附件');
    expect(again.subarray(record(again, '附件') + 12).slice(0, 4)).toEqual(bytes.slice(dated + 12, dated + 16));
  });

  it('takes a faster way to inflate', () => {
    const asked: number[] = [];
    const inflate = (data: Uint8Array, size: number): Uint8Array => {
      asked.push(size);
      return inflateRawSync(data, { maxOutputLength: size });
    };
    const text = '<a>'.padEnd(1000, '.');
    expect(OpcPackage.open(zip({ 'a.xml': strToU8(text) }), { inflate }).text('a.xml')).toBe(text);
    expect(asked).toEqual([types.length, 1000]);
  });
});

describe.each([
  ['our own', PURE_CODECS],
  ['Node’s', NODE_CODECS],
])('archives that lie, by %s codecs', (_host, codecs) => {
  const files = zip({ 'a.xml': strToU8('<a>'.padEnd(5000, 'abcdefg')) });
  const at = record(files, 'a.xml');
  const local = new DataView(files.buffer).getUint32(at + 42, true);
  const readA = (bytes: Uint8Array): FileProblem | undefined =>
    problemOf(() => OpcPackage.open(bytes, codecs).text('a.xml'));

  it.each<[string, FileProblem | undefined, Uint8Array]>([
    ['nothing wrong', undefined, files],
    ['a smaller size', 'damaged', patched(files, { at: at + 24, value: 100 })],
    ['a larger size', 'damaged', patched(files, { at: at + 24, value: 6000 })],
    ['a wrong checksum', 'damaged', patched(files, { at: at + 16, value: 1 })],
    ['a method nobody knows', 'damaged', patched(files, { at: at + 10, value: 99, size: 2 })],
    ['a password', 'encrypted', patched(files, { at: at + 8, value: 1, size: 2 })],
    ['data beyond the end', 'truncated', patched(files, { at: at + 20, value: 1_000_000 })],
    ['a place beyond the end', 'truncated', patched(files, { at: at + 42, value: 1_000_000 })],
    ['a place that is none', 'damaged', patched(files, { at: at + 42, value: local + 1 })],
    ['two files over the same bytes', 'damaged', patched(files, { at: at + 42, value: 0 })],
    ['more files than there are', 'damaged', patched(files, { at: files.length - 12, value: 9, size: 2 })],
    ['broken data', 'damaged', patched(files, { at: local + 40, value: 0xffffffff })],
  ])('%s: %s', (_, problem, bytes) => {
    expect(readA(bytes)).toBe(problem);
  });
});

describe('bombs', () => {
  it.each<[string, number, number]>([
    ['declared', 40_000_000, 40_000_000],
    ['beyond the limit of a part', 40_000_000, 400_000_000],
    ['declared small', 40_000_000, 1000],
  ])('%s are refused at once', (_, real, declared) => {
    const bytes = zip({ 'a.xml': new Uint8Array(real) });
    const bomb = patched(bytes, { at: record(bytes, 'a.xml') + 24, value: declared });
    const before = process.memoryUsage().arrayBuffers;
    const started = performance.now();
    expect(problemOf(() => OpcPackage.open(bomb).bytes('a.xml'))).toBe(declared === 1000 ? 'damaged' : 'too-large');
    expect(performance.now() - started).toBeLessThan(3000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(300_000_000);
  });

  it('are refused by the sum of their parts', () => {
    const entries = readZip(zipSync({ a: new Uint8Array(600), b: new Uint8Array(600) }));
    const store = new PartStore(new Map(entries.map((entry) => [entry.name, entry])), PURE_CODECS, 1000);
    const read = (name: string): FileProblem | undefined => problemOf(() => store.bytes(name));
    expect(['a', 'a', 'b', 'b', 'a'].map(read)).toEqual([undefined, undefined, 'too-large', 'too-large', undefined]);
  });
});

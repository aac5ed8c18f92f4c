import { UnreadableFile } from '../../../src/core/ports';
import { readZip, type ZipEntry } from '../../../src/adapters/package/zip';
import { XlsxWorkbook } from '../../../src/adapters/xlsx';
import { inflatedAhead } from '../../../src/workbench/engine/inflate-ahead';
import { generateWorkbook } from '../../bench/generate-workbook';
import { zipBomb } from '../../e2e/given-files';

const WORKBOOK = generateWorkbook(500);
const CENTRAL_RECORD = [0x50, 0x4b, 1, 2];

function largestOf(bytes: Uint8Array): ZipEntry {
  return readZip(bytes).reduce((largest, entry) => (entry.size > largest.size ? entry : largest));
}

test('the largest part is there before it is asked for, once; then it is inflated again', async () => {
  const { compressed, size } = largestOf(WORKBOOK);
  const { inflate } = await inflatedAhead(WORKBOOK);
  // Nothing fits no bytes: what comes was there.
  const ready = inflate(compressed, 0);
  expect(ready).toHaveLength(size);
  expect(() => inflate(compressed, 0)).toThrow(RangeError);
  expect(Buffer.from(inflate(compressed, size)).equals(ready)).toBe(true);
});

test('a workbook is read as it is without', async () => {
  const ahead = await XlsxWorkbook.open(WORKBOOK, await inflatedAhead(WORKBOOK)).read();
  expect(ahead).toEqual(await XlsxWorkbook.open(WORKBOOK).read());
});

test('a part with more in it than it declares is not inflated to its end, and refused', async () => {
  const { name, size } = largestOf(WORKBOOK);
  const lying = WORKBOOK.slice();
  const place = Buffer.from(lying).indexOf(Buffer.from(name), Buffer.from(lying).indexOf(Buffer.from(CENTRAL_RECORD)));
  new DataView(lying.buffer).setUint32(place - 46 + 24, size - 1, true);
  const codecs = await inflatedAhead(lying);
  await expect(XlsxWorkbook.open(lying, codecs).read()).rejects.toMatchObject({ problem: 'damaged' });
});

test('a bomb is not begun, and refused', async () => {
  const { bytes } = zipBomb('炸弹.xlsx');
  const codecs = await inflatedAhead(bytes);
  await expect(XlsxWorkbook.open(bytes, codecs).read()).rejects.toMatchObject({ problem: 'too-large' });
});

test('what is no archive is said to be none', async () => {
  await expect(inflatedAhead(new TextEncoder().encode('not a zip'))).rejects.toBeInstanceOf(UnreadableFile);
});

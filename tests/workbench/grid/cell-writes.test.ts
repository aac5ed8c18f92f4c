import { parseCell, parseRange } from '../../../src/core/address';
import { pastedRows } from '../../../src/workbench/display';
import {
  carried,
  clearingWrites,
  isTooLarge,
  pastedWrites,
  typedWrites,
  withinSheet,
} from '../../../src/workbench/grid/cell-writes';
import { drawn } from './layout';

const SHEET = `# 表
  merge A3:A4
  | 名称 | 95.12% | =B1 |
  | 甲 | | '001 |
  | 乙 | 1 | 2 |
  | | 3 | 4 |`;

const select = (range: string) => {
  const parsed = parseRange(range)!;
  return { active: { row: parsed.top, column: parsed.left }, range: parsed };
};
const pasted = (text: string) => pastedRows(text).map((row) => row.map((cell) => ({ text: cell })));

test('an entry that says what stands there writes nothing', async () => {
  const place = await drawn(SHEET);
  expect(typedWrites('95.12%', parseCell('B1')!, place)).toEqual([]);
  expect(typedWrites('=B1', parseCell('C1')!, place)).toEqual([]);
  expect(typedWrites('', parseCell('B2')!, place)).toEqual([]);
  expect(typedWrites('90', parseCell('B1')!, place)).toEqual([{ row: 0, column: 1, value: 0.9 }]);
});

test('clearing empties what holds something, of whole columns too', async () => {
  const place = await drawn(SHEET);
  expect(clearingWrites(select('B1:B60'), place)).toEqual([
    { row: 0, column: 1, value: null },
    { row: 2, column: 1, value: null },
    { row: 3, column: 1, value: null },
  ]);
});

test('a block goes in from the first cell on, past the inside of merges', async () => {
  const place = await drawn(SHEET);
  const writes = pastedWrites(pasted('丙\t1,000.00\r\n丁\t5'), select('A3'), place);
  expect(writes).toEqual([
    { row: 2, column: 0, value: '丙' },
    { row: 2, column: 1, value: 1000, format: '#,##0.00' },
    { row: 3, column: 1, value: 5 },
  ]);
});

test('one text fills the selection', async () => {
  const place = await drawn(SHEET);
  expect(pastedWrites(pasted('7'), select('A3:B4'), place)).toEqual([
    { row: 2, column: 0, value: 7 },
    { row: 2, column: 1, value: 7 },
    { row: 3, column: 1, value: 7 },
  ]);
});

test('what was copied here keeps its formulas, each carried from its own place, and its formats', () => {
  const copied = [
    [{ row: 0, column: 1, input: '=A1*$B$1' }],
    // Row 2 was hidden and not copied.
    [{ row: 2, column: 1, input: '95.12%', format: '0.00%' }],
    [{ row: 3, column: 1, input: '=A4' }],
  ];
  expect(carried(copied, { row: 10, column: 2 })).toEqual([
    [{ text: '=B11*$B$1', format: undefined }],
    [{ text: '95.12%', format: '0.00%' }],
    [{ text: '=B13', format: undefined }],
  ]);
});

test('whole columns are cut to what holds something; what is too large is said to be', async () => {
  const { layout } = await drawn(SHEET);
  expect(withinSheet(parseRange('B1:B1048576')!, layout)).toEqual(parseRange('B1:B4'));
  expect(withinSheet(parseRange('F20:G21')!, layout)).toEqual(parseRange('F20'));
  expect([parseRange('A1:F1000')!, parseRange('A1:A100000')!, parseRange('A1:ZZ1000')!].map(isTooLarge)).toEqual([
    false,
    true,
    true,
  ]);
});

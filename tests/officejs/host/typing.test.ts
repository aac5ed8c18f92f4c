import type { Cell } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { openHost } from './open-host';

/** What Excel makes of `given`, written through `values` into a cell of `format`. */
async function written(given: unknown, format = 'General'): Promise<Cell | undefined> {
  const { run, host } = openHost(drawWorkbook('# 表\n| 2 | 50% |'));
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('表').getRange('D4');
    range.numberFormat = [[format]];
    range.values = [[given]];
    await context.sync();
  });
  return host.snapshot().sheets[0]!.rows.get(3)?.[3];
}

const AS_TYPED: readonly (readonly [unknown, Cell | undefined])[] = [
  ['001', { value: 1 }],
  ['1-2', { value: 45_293, format: 'm"月"d"日"' }],
  ['2024年3月5日', { value: 45_356, format: 'yyyy/m/d' }],
  ['2024-02-30', { value: '2024-02-30' }],
  ['12:30', { value: 12.5 / 24, format: 'h:mm' }],
  ['90%', { value: 0.9, format: '0%' }],
  ['1,234.5', { value: 1234.5, format: '#,##0.00' }],
  ['1e3', { value: 1000, format: '0.00E+00' }],
  ['(5)', { value: -5 }],
  ['true', { value: true }],
  ['#n/a', { value: { error: '#N/A' } }],
  ['第1季度', { value: '第1季度' }],
  ['=A1*2', { value: 4, formula: 'A1*2' }],
  ['=B1', { value: 0.5, formula: 'B1', format: '0%' }],
  ["'=A1*2", { value: '=A1*2' }],
  ["'001", { value: '001' }],
  ['', undefined],
  [7, { value: 7 }],
  [false, { value: false }],
];
test.each(AS_TYPED)('%j is parsed as if it were typed', async (given, expected) => {
  expect(await written(given)).toEqual(expected);
});

test.each([
  ['001', '001'],
  ['=A1*2', '=A1*2'],
  [7, '7'],
  [true, 'TRUE'],
])('%j in a cell of text stays one', async (given, value) => {
  expect(await written(given, '@')).toEqual({ value, format: '@' });
});

test('a format of the cell is kept over that of what is typed', async () => {
  expect(await written('90%', '0.00')).toEqual({ value: 0.9, format: '0.00' });
});

test('null leaves a cell as it is; a value of another size than its range is refused', async () => {
  const { run, host } = openHost(drawWorkbook('# 表\n| 1 | 2 |'));
  await run(async (context) => {
    context.workbook.worksheets.getItem('表').getRange('A1:B1').values = [[null, 5]];
    await context.sync();
  });
  expect(host.snapshot().sheets[0]!.rows.get(0)).toEqual([{ value: 1 }, { value: 5 }]);
  const wrong = run(async (context) => {
    context.workbook.worksheets.getItem('表').getRange('A1:B1').values = [[1]];
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
});

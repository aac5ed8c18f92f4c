import { drawWorkbook } from '../../drawing/draw-workbook';
import { openHost } from './open-host';

test('reads and writes through the real client', async () => {
  const { run, host } = openHost(
    drawWorkbook(`
    # 表
    | 名称 | 3 | =B1*2 → 6 | 90% |
    | | | | |
  `),
  );
  const got = await run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/visibility');
    const sheet = sheets.getItemOrNullObject('表');
    const none = sheets.getItemOrNullObject('无');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('values,formulas,numberFormat,address');
    await context.sync();
    const before = [
      sheets.items.map(({ name, visibility }) => [name, visibility]),
      none.isNullObject,
      used.values,
      used.formulas,
      used.numberFormat,
      used.address,
    ];
    const range = sheet.getRange('A2:C2');
    range.values = [['001', '1-2', '=B1*3']];
    range.load('values,formulas,numberFormat');
    await context.sync();
    return [...before, range.values, range.formulas, range.numberFormat];
  });
  expect(got).toEqual([
    [['表', 'Visible']],
    true,
    [['名称', 3, 6, 0.9]],
    [['名称', 3, '=B1*2', 0.9]],
    [['General', 'General', 'General', '0%']],
    '表!A1:D1',
    [[1, 45293, 9]],
    [[1, 45293, '=B1*3']],
    [['General', 'm"月"d"日"', 'General']],
  ]);
  expect(host.syncs).toHaveLength(2);
});

test('unknown members fail loudly', async () => {
  const { run, host } = openHost(drawWorkbook('# 表\n| 1 |'));
  await expect(
    run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('A1').calculate();
      await context.sync();
    }),
  ).rejects.toThrow('Range.Calculate');
  expect(host.unknown).toHaveLength(1);
});

test('20,000 cells', async () => {
  const { run, host } = openHost(drawWorkbook('# 表\n| 1 |'));
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('表').getRange('A1:T1000');
    range.values = Array.from({ length: 1000 }, (_, r) => Array.from({ length: 20 }, (_, c) => r * 20 + c));
    await context.sync();
  });
  expect(host.snapshot().sheets[0]!.rows.get(999)![19]).toEqual({ value: 19999 });
  expect(host.references.size).toBe(0);
});

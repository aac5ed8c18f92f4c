import { drawWorkbook } from '../../drawing/draw-workbook';
import { openHost, type OpenHost } from './open-host';

const opened = (): OpenHost => {
  const workbook = drawWorkbook(`
    # 表
    merge A1:B2
    | 标题 |  | 1 |
    |      |  | 2 |
    # 锁
    protected
    | 3 |
  `);
  const arrays = [{ top: 0, left: 2, bottom: 1, right: 2 }];
  return openHost({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === '表' ? { ...sheet, arrays } : sheet)),
  });
};

type Deed = (sheet: Excel.Worksheet) => unknown;

function deed(one: OpenHost, name: string, act: Deed): Promise<void> {
  return one.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

const IN_PROTECTED: readonly (readonly [string, Deed])[] = [
  ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
  ['formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
  ['fills', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['marks', (sheet) => sheet.getRanges('A1,B3').conditionalFormats.add('Custom')],
  ['clearing', (sheet) => sheet.getRange('A1').clear()],
  ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
];
test.each(IN_PROTECTED)('a protected sheet takes no %s', async (_, act) => {
  await expect(deed(opened(), '锁', act)).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('of merged cells only the first takes a value; the others pass it by', async () => {
  const one = opened();
  await deed(
    one,
    '表',
    (sheet) =>
      (sheet.getRange('A1:B2').values = [
        ['甲', '乙'],
        ['丙', '丁'],
      ]),
  );
  expect(one.host.snapshot().sheets[0]!.rows.get(0)!.slice(0, 2)).toEqual([{ value: '甲' }]);
  await expect(deed(one, '表', (sheet) => sheet.getRange('B2').clear())).rejects.toMatchObject({
    code: 'MergedRangeConflict',
  });
});

test('an array formula changes as a whole or not at all', async () => {
  const one = opened();
  const part = deed(one, '表', (sheet) => (sheet.getRange('C2').values = [[5]]));
  await expect(part).rejects.toMatchObject({ code: 'InvalidOperation' });
  await deed(one, '表', (sheet) => (sheet.getRange('C1:C2').values = [[5], [6]]));
  expect(one.host.snapshot().sheets[0]!.arrays).toBeUndefined();
});

const NAMES = ['', '表', '一/二', '长'.repeat(32)];
test.each(NAMES)('no sheet can be named %j', async (name) => {
  const one = opened();
  await expect(deed(one, '锁', (sheet) => (sheet.name = name))).rejects.toMatchObject({
    code: name === '表' ? 'ItemAlreadyExists' : 'InvalidArgument',
  });
});

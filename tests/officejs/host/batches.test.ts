import { drawWorkbook } from '../../drawing/draw-workbook';
import { openHost, type OpenHost } from './open-host';

const opened = (): OpenHost => openHost(drawWorkbook('# 表\n| 1 | 2 |\n# 锁\nprotected\n| 3 |'));
const first = ({ host }: OpenHost): unknown => host.snapshot().sheets[0]!.rows.get(0)?.[0]?.value;

/** One sync: a value into 表!A1, one into the sheet, one more into 表!B1. */
function write({ run }: OpenHost, sheet = '表'): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('表').getRange('A1').values = [[10]];
    worksheets.getItem(sheet).getRange('C1').values = [[30]];
    worksheets.getItem('表').getRange('B1').values = [[20]];
    await context.sync();
  });
}

test('a batch is one round trip, and nothing of it happens before', async () => {
  const opened1 = opened();
  await opened1.run(async (context) => {
    context.workbook.worksheets.getItem('表').getRange('A1').values = [[10]];
    expect(first(opened1)).toBe(1);
    await context.sync();
  });
  expect(first(opened1)).toBe(10);
  expect(opened1.host.syncs).toHaveLength(1);
});

test('there is no transaction: what ran before the action that fails stays, the rest is not run', async () => {
  const one = opened();
  await expect(write(one, '锁')).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(one.host.snapshot().sheets.map(({ rows }) => rows.get(0))).toEqual([
    [{ value: 10 }, { value: 2 }],
    [{ value: 3 }],
  ]);
});

test('a fault is raised at the sync and action it is ordered for', async () => {
  const one = opened();
  one.host.failAt({ sync: 2, code: 'GeneralException' });
  await write(one);
  one.host.user.edit('表', 'A1', 1);
  await expect(write(one)).rejects.toMatchObject({ code: 'GeneralException' });
  expect(first(one)).toBe(1);
  one.host.failAt({ sync: 1, code: 'GeneralException', isAnswerLost: true });
  await expect(write(one)).rejects.toMatchObject({ code: 'GeneralException' });
  expect(first(one)).toBe(10);
});

test('what a test orders happens right before the sync is run', async () => {
  const one = opened();
  one.host.beforeSync(1, () => one.host.user.deleteSheet('锁'));
  await expect(write(one, '锁')).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('nothing runs while a cell is being edited, and nothing comes to the front while another workbook is there', async () => {
  const one = opened();
  one.host.isEditingCell = true;
  await expect(write(one)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  one.host.isEditingCell = false;
  one.host.book.isInactive = true;
  await write(one);
  const added = one.run(async (context) => {
    context.workbook.worksheets.add('新');
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: 'InactiveWorkbook' });
});

test('a patient batch waits until the user has left the cell', async () => {
  const one = opened();
  one.host.isEditingCell = true;
  const written = one.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('表').getRange('A1').values = [[10]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(first(one)).toBe(1);
  one.host.isEditingCell = false;
  await written;
  expect(first(one)).toBe(10);
});

test('what is not simulated is said aloud, by name', async () => {
  const one = opened();
  const asked = one.run(async (context) => {
    context.workbook.worksheets.getItem('表').getRange('A1').flashFill();
    await context.sync();
  });
  await expect(asked).rejects.toThrow('Range.FlashFill');
  expect(one.host.unknown).toHaveLength(1);
});

test('an older Excel does not know newer members', async () => {
  const one = opened();
  one.host.requirements.excelApi = '1.12';
  const asked = one.run(async (context) => {
    context.workbook.worksheets.getItem('表').getRange('A1').getMergedAreasOrNullObject();
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(one.client.Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
});

test('of a null object everything is null', async () => {
  const [isNull, isRangeNull] = await opened().run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('无');
    const range = sheet.getUsedRangeOrNullObject(true).load('values');
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect([isNull, isRangeNull]).toEqual([true, true]);
});

test('only what was loaded can be read', async () => {
  const asked = opened().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表').load('name');
    await context.sync();
    return sheet.visibility;
  });
  await expect(asked).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('tracked ranges cost a round trip of their own after the run, untracked ones none', async () => {
  const one = opened();
  await one.run(async (context) => {
    context.workbook.worksheets.getItem('表').getRange('A1').untrack().values = [[1]];
    await context.sync();
  });
  expect(one.host.cleanups).toHaveLength(0);
  await write(one);
  expect([one.host.cleanups.length, one.host.references.size]).toEqual([1, 0]);
});

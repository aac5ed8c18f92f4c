import { drawWorkbook } from '../../drawing/draw-workbook';
import { openHost } from './open-host';

const EMPTY = '# 表\n| 1 |';

test('texts of addresses are cut at 8,192 characters, and nobody is told', async () => {
  const { run } = openHost(drawWorkbook(EMPTY));
  const addresses = Array.from({ length: 2000 }, (_, row) => `A${1000 + 2 * row}`);
  const count = await run(async (context) => {
    const areas = context.workbook.worksheets.getItem('表').getRanges(addresses.join(',')).load('areaCount');
    await context.sync();
    return areas.areaCount;
  });
  expect(count).toBe(Math.ceil(8192 / 6));
});

test('a request above 5 MB is refused, and nothing of it is done', async () => {
  const { run, host } = openHost(drawWorkbook(EMPTY));
  const text = '长'.repeat(30_000);
  const asked = run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表');
    for (let row = 0; row < 60; row += 1) sheet.getCell(row, 0).values = [[text]];
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(host.snapshot().sheets[0]!.rows.size).toBe(1);
});

test('an answer above 5 MB is refused', async () => {
  const row = new Map(Array.from({ length: 60 }, (_, index) => [index, [{ value: '长'.repeat(30_000) }]]));
  const workbook = drawWorkbook(EMPTY);
  const { run, host } = openHost({ ...workbook, sheets: [{ ...workbook.sheets[0]!, rows: row }] });
  const asked = run(async (context) => {
    context.workbook.worksheets.getItem('表').getUsedRange().load('values');
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(host.syncs[0]!.responseBytes).toBeGreaterThan(5_000_000);
});

test('of more than 5,000,000 cells the values are null', async () => {
  const { run } = openHost(drawWorkbook(EMPTY));
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('表').getRange('A:F').load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toBeNull();
});

test('merged areas are told up to 512 of them; whether a touched one is among them can be played both ways', async () => {
  const merges = Array.from({ length: 513 }, (_, index) => ({ top: index, bottom: index, left: 0, right: 3 }));
  const workbook = drawWorkbook(EMPTY);
  const { run, host } = openHost({ ...workbook, sheets: [{ ...workbook.sheets[0]!, merges }] });
  const areasOf = (address: string): Promise<string[]> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      const merged = sheet.getRange(address).getMergedAreasOrNullObject().load('areas/items/address');
      await context.sync();
      return merged.isNullObject ? [] : merged.areas.items.map((area) => area.address);
    });
  expect(await areasOf('A1:B512')).toHaveLength(512);
  expect(await areasOf('B513:B600')).toEqual([]);
  host.book.tellsTouchedMerges = true;
  expect(await areasOf('B513:B600')).toEqual(['表!A513:D513']);
  expect(await areasOf('E1:F9')).toEqual([]);
  await expect(areasOf('A1:B513')).rejects.toMatchObject({ code: 'GeneralException' });
});

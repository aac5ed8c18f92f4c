import { Cancelled, HostRefusal } from '../../../src/core/ports';
import type { Cell, Sheet, WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { openOffice } from './open-office';

const DRAWING = `
  # 甲
  hidden rows 2
  table 登记 A1:B2
  | 名 | 1 |
  | 二 | =B1*2 → 2 |
  # 乙
  | 3 |
`;

/** Reading it takes several round trips. */
function large(): WorkbookSnapshot {
  const row = (at: number): Cell[] => Array.from({ length: 40 }, (_, column) => ({ value: `第${at}行第${column}列` }));
  const rows = new Map(Array.from({ length: 1_500 }, (_, at) => [at, row(at)]));
  const sheet: Sheet = { ...drawWorkbook('# 大表').sheets[0]!, rows };
  return { sheets: [sheet], names: [], date1904: false, warnings: [] };
}

jest.setTimeout(60_000);
const LARGE = large();
const LARGE_SYNCS = 4;

async function refusalOf(reading: Promise<unknown>): Promise<unknown> {
  const thrown: unknown = await reading.then(
    () => undefined,
    (error: unknown) => error,
  );
  return thrown instanceof HostRefusal ? thrown.refusal : thrown;
}

test.each([
  ['InvalidOperationInCellEditMode', 'busy'],
  ['InactiveWorkbook', 'inactive'],
  ['AccessDenied', 'protected'],
])(
  'what Excel refuses (%s) while it is read is a refusal (%s), at whatever round trip',
  async (code, reason) => {
    const { workbook, host } = openOffice(LARGE);
    for (let sync = 1; sync <= LARGE_SYNCS; sync += 1) {
      const before = host.syncs.length;
      host.failAt({ sync, code });
      expect(await refusalOf(workbook.read())).toEqual({ reason });
      expect(host.syncs).toHaveLength(before + sync);
    }
    const before = host.syncs.length;
    expect(await workbook.read()).toEqual(LARGE);
    expect(host.syncs).toHaveLength(before + LARGE_SYNCS);
  },
  60_000,
);

test('where Excel fails and does not say why, it is asked for less, and then is told to fail', async () => {
  const { workbook, host } = openOffice(LARGE);
  for (let sync = 1; sync <= LARGE_SYNCS; sync += 1) {
    host.failAt({ sync, code: 'GeneralException' });
    host.failAt({ sync: sync + 1, code: 'GeneralException' });
    expect(await refusalOf(workbook.read())).toEqual({ reason: 'failed' });
  }
  expect(await workbook.read()).toEqual(LARGE);
  host.failAt({ sync: 2, code: 'GeneralException' });
  expect(await workbook.read()).toEqual(LARGE);
  // From now on at once.
  const before = host.syncs.length;
  expect(await workbook.read()).toEqual(LARGE);
  expect(host.syncs).toHaveLength(before + LARGE_SYNCS);
}, 60_000);

test('a cell that is being edited is told, and read once it is left', async () => {
  const { workbook, host } = openOffice(drawWorkbook(DRAWING));
  host.isEditingCell = true;
  expect(await refusalOf(workbook.read())).toEqual({ reason: 'busy' });
  expect(await refusalOf(workbook.read({ sheets: ['甲'] }))).toEqual({ reason: 'busy' });
  host.isEditingCell = false;
  expect((await workbook.read()).sheets).toHaveLength(2);
});

test('a sheet that goes between two round trips: what is left is read', async () => {
  const { workbook, host } = openOffice(drawWorkbook(DRAWING));
  host.beforeSync(2, () => host.user.deleteSheet('甲'));
  const read = await workbook.read();
  expect(read.sheets.map(({ name }) => name)).toEqual(['乙']);
  expect(host.syncs.length).toBeLessThanOrEqual(4);
});

test('sheets that go again and again are a refusal in the end', async () => {
  const { workbook, host } = openOffice(drawWorkbook(`${DRAWING}\n# 丙\n| 4 |`));
  host.beforeSync(2, () => host.user.deleteSheet('甲'));
  host.beforeSync(4, () => host.user.deleteSheet('乙'));
  expect(await refusalOf(workbook.read())).toMatchObject({ reason: 'missing' });
});

test('a sheet or table that goes while its sheet alone is read again', async () => {
  const { workbook, host } = openOffice(drawWorkbook(DRAWING));
  await workbook.read();
  host.beforeSync(1, () => host.user.deleteSheet('甲'));
  const read = await workbook.read({ sheets: ['甲'] });
  expect(read.sheets.map(({ name }) => name)).toEqual(['乙']);
});

test('an answer that is refused as too large is asked for in parts', async () => {
  const { workbook, host } = openOffice(LARGE);
  host.failAt({ sync: 3, code: 'ResponsePayloadSizeLimitExceeded' });
  host.failAt({ sync: 4, code: 'ResponsePayloadSizeLimitExceeded' });
  expect(await workbook.read()).toEqual(LARGE);
  const [, , , , fifth] = host.syncs;
  expect(fifth!.responseBytes).toBeLessThan(700_000);
});

test('where even the first look is too large, it is done without cells', async () => {
  const drawn = drawWorkbook(DRAWING);
  const { workbook, host } = openOffice(drawn);
  host.failAt({ sync: 2, code: 'ResponsePayloadSizeLimitExceeded' });
  expect(await workbook.read()).toEqual(drawn);
});

test('no host makes us ask without end', async () => {
  const { workbook, host } = openOffice(LARGE);
  for (let sync = 3; sync < 40; sync += 1) host.failAt({ sync, code: 'ResponsePayloadSizeLimitExceeded' });
  expect(await refusalOf(workbook.read())).toEqual({ reason: 'too-large' });
});

test('a reading can be stopped between two round trips, and tells how far it is', async () => {
  const { workbook, host } = openOffice(LARGE);
  const told: number[] = [];
  await workbook.read({ onProgress: (done) => told.push(done) });
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
  expect(told.filter((done) => done < 1).length).toBeGreaterThan(0);

  const signal = { aborted: false };
  const before = host.syncs.length;
  const stopped = workbook.read({ signal, onProgress: () => void (signal.aborted = true) });
  await expect(stopped).rejects.toBeInstanceOf(Cancelled);
  expect(host.syncs.length).toBe(before + 3);
  await expect(workbook.read({ signal: { aborted: true } })).rejects.toBeInstanceOf(Cancelled);
  expect(await workbook.read({ sheets: ['大表'] })).toEqual(LARGE);
});

test('between two round trips others have their turn', async () => {
  let breaths = 0;
  const { workbook } = openOffice(LARGE, {
    breathe: () => {
      breaths += 1;
      return Promise.resolve();
    },
  });
  await workbook.read();
  expect(breaths).toBeGreaterThan(1);
});

test('readings asked for at once are made one after the other', async () => {
  const drawn = drawWorkbook(DRAWING);
  const { workbook, host } = openOffice(drawn);
  const [first, second] = await Promise.all([workbook.read(), workbook.read({ sheets: ['甲'] })]);
  expect(first).toEqual(drawn);
  expect(second).toEqual(drawn);
  expect(host.syncs).toHaveLength(4);
});

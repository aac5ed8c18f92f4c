import type { Change, RefusalReason } from '../../../src/core/changes';
import { refusalOfError } from '../../../src/adapters/officejs/refusing/refusal-of-error';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { openOffice, type OpenOffice } from '../reading/open-office';
import { gradesSheet } from '../../fixtures/own-sheets';
import { truthOf } from './truth';
import { set } from './use-cases';

const DRAWING = `
  # 一
  | 名 | 预算 | 执行 | 率 |
  | 甲 | 100  | 90   |    |
  | 乙 | 50   | 45   |    |
  # 二
  | 1 | =NOW() → 45000 |
`;

const opened = (): OpenOffice => openOffice(drawWorkbook(DRAWING));
const RATE = set('一', 'D2 = =C2/B2 → 90.00%');

async function refusalOf({ workbook, host }: OpenOffice, ...changes: readonly Change[]): Promise<unknown> {
  const outcome = await workbook.apply(changes, await workbook.read());
  expect(host.unknown).toEqual([]);
  return outcome.ok ? 'accepted' : outcome.refusal;
}

describe('what Excel says, in our words:', () => {
  const CODES: readonly (readonly [string, RefusalReason])[] = [
    ['AccessDenied', 'protected'],
    ['ItemNotFound', 'missing'],
    ['FilteredRangeConflict', 'filtered'],
    ['MergedRangeConflict', 'merged'],
    ['InvalidOperationInCellEditMode', 'busy'],
    ['InactiveWorkbook', 'inactive'],
    ['InvalidSelection', 'selection'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['ApiNotFound', 'unsupported'],
    ['UnsupportedOperation', 'unsupported'],
    ['GeneralException', 'failed'],
    ['SomethingNew', 'failed'],
  ];
  test.each(CODES)('%s', async (code, reason) => {
    const open = opened();
    const expected = await open.workbook.read();
    const before = truthOf(open.host);
    open.host.failAt({ sync: 2, action: 5, code });
    const outcome = await open.workbook.apply([RATE], expected);
    const place = reason === 'protected' ? { sheet: '一' } : {};
    expect(outcome).toEqual({ ok: false, refusal: { reason, ...place } });
    expect(truthOf(open.host)).toEqual(before);
  });

  test('an error that is not Excel’s is none', () => {
    expect(refusalOfError(new TypeError('x'))).toBeUndefined();
    expect(refusalOfError(undefined)).toBeUndefined();
    expect(refusalOfError({ name: 'RichApi.Error' })).toBeUndefined();
  });
});

test('while the user types in a cell nothing is written, and afterwards it is', async () => {
  const open = opened();
  const expected = await open.workbook.read();
  open.host.isEditingCell = true;
  expect(await open.workbook.apply([RATE], expected)).toEqual({ ok: false, refusal: { reason: 'busy' } });
  open.host.isEditingCell = false;
  expect(await open.workbook.apply([RATE], expected)).toMatchObject({ ok: true });
});

test('the user begins to type in the last moment', async () => {
  const open = opened();
  const expected = await open.workbook.read();
  const before = truthOf(open.host);
  open.host.beforeSync(2, () => (open.host.isEditingCell = true));
  expect(await open.workbook.apply([RATE], expected)).toEqual({ ok: false, refusal: { reason: 'busy' } });
  open.host.isEditingCell = false;
  expect(truthOf(open.host)).toEqual(before);
});

describe('what others do between reading and writing:', () => {
  test.each([
    ['the very cell', '一', 'D2', 5],
    ['a cell beside it', '一', 'B2', 80],
    ['another row', '一', 'B3', 80],
    ['a row more', '一', 'A4', '丙'],
  ])('%s changed: refused', async (...[, sheet, address, value]) => {
    const open = opened();
    const expected = await open.workbook.read();
    open.host.user.edit(sheet, address, value);
    const before = truthOf(open.host);
    expect(await open.workbook.apply([RATE], expected)).toEqual({
      ok: false,
      refusal: { reason: 'changed-meanwhile' },
    });
    expect(truthOf(open.host)).toEqual(before);
  });

  test.each(['', 'and changed'])('the sheet protected %s: said so, with its name', async (changed) => {
    const open = opened();
    const expected = await open.workbook.read();
    if (changed) open.host.user.edit('一', 'B2', 80);
    open.host.user.protect('一');
    expect(await open.workbook.apply([RATE], expected)).toEqual({
      ok: false,
      refusal: { reason: 'protected', sheet: '一' },
    });
  });

  test('another sheet changed: written all the same', async () => {
    const open = opened();
    const expected = await open.workbook.read();
    open.host.user.edit('二', 'A1', 7);
    expect(await open.workbook.apply([RATE], expected)).toMatchObject({ ok: true });
  });

  test('a clock went on in a formula: written all the same', async () => {
    const open = opened();
    const expected = await open.workbook.read();
    open.host.user.recalculate('二', 'B1', 45_000.5);
    expect(await open.workbook.apply([set('二', 'A1 = 3')], expected)).toMatchObject({ ok: true });
  });

  test('the sheet deleted: refused', async () => {
    const open = opened();
    const expected = await open.workbook.read();
    open.host.user.deleteSheet('一');
    const outcome = await open.workbook.apply([RATE], expected);
    expect(outcome.ok ? 'accepted' : outcome.refusal.reason).toMatch(/changed-meanwhile|missing/);
  });

  test('notes in a sheet of ours, of which the plan knows nothing, are not written over', async () => {
    const open = openOffice(drawWorkbook(`${DRAWING}\n# 本级项目\n| 1 |`));
    const write: Change = { kind: 'write-sheet', content: gradesSheet() };
    expect(await refusalOf(open, write)).toBe('accepted');
    const expected = await open.workbook.read();
    open.host.user.edit('等级分布', 'D5', '处理说明');
    expect(await open.workbook.apply([write], expected)).toEqual({
      ok: false,
      refusal: { reason: 'changed-meanwhile' },
    });
    expect(open.host.book.sheetNamed('等级分布')!.cell({ row: 4, column: 3 })?.value).toBe('处理说明');
  });

  test('settings stored by somebody else are not lost', async () => {
    const open = opened();
    const expected = await open.workbook.read();
    await refusalOf(open, { kind: 'set-state', state: '{"theirs":1}' });
    expect(await open.workbook.apply([{ kind: 'set-state', state: '{"ours":1}' }], expected)).toEqual({
      ok: false,
      refusal: { reason: 'changed-meanwhile' },
    });
  });
});

test('a request that is too large for Excel is divided', async () => {
  const open = opened();
  const expected = await open.workbook.read();
  open.host.failAt({ sync: 2, code: 'RequestPayloadSizeLimitExceeded' });
  open.host.failAt({ sync: 4, code: 'RequestPayloadSizeLimitExceeded' });
  expect(await open.workbook.apply([set('一', 'D2 = 1', 'A9 = 2', 'F20 = 3')], expected)).toMatchObject({ ok: true });
  expect([1, 8, 19].map((row) => open.host.snapshot().sheets[0]!.rows.get(row)?.at(-1)?.value)).toEqual([1, 2, 3]);
});

test('an aborted signal stops it before anything is written', async () => {
  const open = opened();
  const expected = await open.workbook.read();
  const before = truthOf(open.host);
  await expect(open.workbook.apply([RATE], expected, { signal: { aborted: true } })).rejects.toMatchObject({
    name: 'Cancelled',
  });
  expect(truthOf(open.host)).toEqual(before);
});

import type { CellRef } from '../../../src/core/address';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { openOffice, type OpenOffice } from './open-office';

const DRAWING = `
  # 甲
  | 1 | =A1*2 → 2 |
  # 乙
  | =甲!A1 → 1 |
  # 丙
  | 5 |
`;

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

interface Listening extends OpenOffice {
  readonly heard: Set<string>;
  readonly stop: () => void;
}

async function listening(): Promise<Listening> {
  const open = openOffice(drawWorkbook(DRAWING));
  // The client of the tests knows some events only there.
  open.host.requirements.isOnline = true;
  const heard = new Set<string>();
  const stop = open.workbook.onChanged((sheets) => sheets.forEach((sheet) => heard.add(sheet)));
  await open.workbook.read();
  await settled();
  return { ...open, heard, stop };
}

const DOINGS: readonly (readonly [string, (open: OpenOffice) => void, readonly string[]])[] = [
  ['an edit, and what is calculated from it', ({ host }) => host.user.edit('甲', 'A1', 9), ['甲', '乙']],
  ["a co-author's edit", ({ host }) => host.user.editElsewhere('丙', 'A1', 9), ['丙']],
  ['a result that changed by itself', ({ host }) => host.user.recalculate('乙', 'A1', 8), ['乙']],
  ['a sheet gone', ({ host }) => host.user.deleteSheet('丙'), ['丙']],
  ['a sheet renamed', ({ host }) => host.user.renameSheet('丙', '丁'), ['丙']],
  ['rows hidden', ({ host }) => host.user.hideRows('丙', [0]), ['丙']],
];

test.each(DOINGS)('hears of %s', async (_, act, sheets) => {
  const open = await listening();
  act(open);
  await settled();
  expect([...open.heard].sort()).toEqual([...sheets].sort());
});

test('a new sheet is heard of, and found by reading what was named', async () => {
  const open = await listening();
  open.host.user.addSheet('新');
  await settled();
  expect(open.heard.size).toBe(1);
  const read = await open.workbook.read({ sheets: [...open.heard] });
  expect(read.sheets.map(({ name }) => name)).toContain('新');
});

test('what we write ourselves is not told, what others do meanwhile is', async () => {
  const open = await listening();
  const before = await open.workbook.read();
  open.host.beforeSync(1, () => open.host.user.edit('丙', 'A1', 6));
  const cells = [{ row: 0, column: 0, value: 3 }];
  const outcome = await open.workbook.apply([{ kind: 'set-cells', sheet: '甲', cells }], before);
  expect(outcome.ok).toBe(true);
  await settled();
  expect(open.heard).toContain('丙');
  expect(open.heard).not.toContain('甲');
});

test('no listener, no handlers', async () => {
  const open = await listening();
  open.stop();
  await settled();
  expect(open.host.book.registrations.size).toBe(0);
  open.host.user.edit('甲', 'A1', 9);
  await settled();
  expect(open.heard.size).toBe(0);
});

test('an old Excel is not asked for events that it does not know', async () => {
  const open = openOffice(drawWorkbook(DRAWING), { supports: (set) => Number(set.slice(2)) <= 13 });
  open.host.requirements.excelApi = '1.13';
  const heard: string[] = [];
  open.workbook.onChanged((sheets) => heard.push(...sheets));
  await open.workbook.read();
  await settled();
  open.host.user.edit('丙', 'A1', 9);
  await settled();
  expect(heard).toEqual(['丙']);
});

test('where Excel does not let us listen, we listen from the next reading on', async () => {
  const open = openOffice(drawWorkbook(DRAWING));
  open.host.isEditingCell = true;
  const heard: string[] = [];
  open.workbook.onChanged((sheets) => heard.push(...sheets));
  await settled();
  open.host.isEditingCell = false;
  await open.workbook.read();
  await settled();
  open.host.user.edit('丙', 'A1', 9);
  await settled();
  expect(heard).toEqual(['丙']);
});

test('a lost event is healed by reading all', async () => {
  const open = await listening();
  open.host.book.sheetNamed('丙')!.put(0, new Map([[0, { value: 7 }]]));
  expect((await open.workbook.read()).sheets[2]!.rows.get(0)).toEqual([{ value: 7 }]);
});

test('tells where the user goes, and stops to when nobody listens', async () => {
  const open = openOffice(drawWorkbook(DRAWING));
  await open.workbook.read();
  const cells: CellRef[] = [];
  const stop = open.workbook.onSelected((cell) => cells.push(cell));
  await settled();
  open.host.user.select('甲', 'B1');
  open.host.user.select('乙', 'C4:D9');
  await settled();
  expect(cells).toEqual([
    { sheet: '甲', row: 0, column: 1 },
    { sheet: '乙', row: 3, column: 2 },
  ]);
  stop();
  await settled();
  open.host.user.select('甲', 'A1');
  await settled();
  expect(cells).toHaveLength(2);
});

describe('revealing a place', () => {
  const PLACE = { top: 0, left: 1, bottom: 0, right: 1 };

  test('shows its sheet and selects it', async () => {
    const { workbook, host } = openOffice(drawWorkbook(DRAWING));
    expect(await workbook.reveal({ sheet: '乙', ...PLACE })).toMatchObject({ ok: true });
    expect(host.book.active?.name).toBe('乙');
    expect(host.book.selection?.ranges).toEqual([PLACE]);
  });

  test.each([
    ['a sheet that is gone', '没有', 'missing'],
    ['a hidden sheet', '藏', 'hidden'],
  ])('refuses %s', async (_, sheet, reason) => {
    const { workbook } = openOffice(drawWorkbook(`${DRAWING}\n# 藏\nstate hidden\n| 1 |`));
    expect(await workbook.reveal({ sheet, ...PLACE })).toEqual({ ok: false, refusal: { reason, sheet, range: PLACE } });
  });

  test('refuses while a cell is being edited', async () => {
    const { workbook, host } = openOffice(drawWorkbook(DRAWING));
    host.isEditingCell = true;
    expect(await workbook.reveal({ sheet: '乙', ...PLACE })).toMatchObject({ refusal: { reason: 'busy' } });
  });
});

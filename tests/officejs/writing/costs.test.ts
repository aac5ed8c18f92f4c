import type { Change, OwnCell, OwnSheet } from '../../../src/core/changes';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { gradesSheet, unitsSheet } from '../../fixtures/own-sheets';
import { openOffice, type OpenOffice } from '../reading/open-office';

const KIB = 1024;
const MB = 1_000_000;

interface Requests {
  readonly syncs: number;
  readonly bytes: number;
  readonly largest: number;
  readonly actions: number;
}

/** What it costs to apply changes to a workbook just read. */
async function applied({ workbook, host }: OpenOffice, ...changes: readonly Change[]): Promise<Requests> {
  const expected = await workbook.read();
  const done = host.syncs.length;
  expect(await workbook.apply(changes, expected)).toMatchObject({ ok: true });
  const requests = host.syncs.slice(done);
  const sizes = requests.map(({ requestBytes }) => requestBytes);
  expect(host.unknown).toEqual([]);
  return {
    syncs: requests.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largest: Math.max(...sizes),
    actions: requests.reduce((sum, { actions }) => sum + actions, 0),
  };
}

function rows(count: number): string {
  return Array.from({ length: count }, (_, index) => `| 项目${index} | ${index + 100} | ${index} | |`).join('\n');
}

const opened = (count: number): OpenOffice =>
  openOffice(drawWorkbook(`# 表\n| 名 | 预算 | 执行 | 率 |\n${rows(count)}`));

const scattered = (count: number): Change => ({
  kind: 'mark',
  sheet: '表',
  severity: 'error',
  areas: Array.from({ length: count }, (_, index) => {
    return { top: index * 2 + 1, bottom: index * 2 + 1, left: index % 3, right: index % 3 };
  }),
});

test('1,000 scattered cells are marked in two syncs and 20 KiB, and marked anew in no more', async () => {
  const open = opened(2000);
  const first = await applied(open, { kind: 'clear-marks' }, scattered(1000));
  expect(first.syncs).toBeLessThanOrEqual(2);
  expect(first.bytes).toBeLessThanOrEqual(20 * KIB);
  const again = await applied(open, { kind: 'clear-marks' }, scattered(1000));
  expect(again.syncs).toBeLessThanOrEqual(2);
  expect(again.bytes).toBeLessThanOrEqual(20 * KIB);
  expect(open.host.book.sheets[0]!.rules).toHaveLength(1);
});

test('a column of 1,000 rates is one block: two syncs, and not an action a cell', async () => {
  const open = opened(1000);
  const cells = Array.from({ length: 1000 }, (_, index) => {
    const row = index + 1;
    return { row, column: 3, value: 0.5, formula: `C${row + 1}/B${row + 1}`, format: '0.00%' };
  });
  const cost = await applied(open, { kind: 'set-cells', sheet: '表', cells });
  expect(cost.syncs).toBe(2);
  expect(cost.actions).toBeLessThan(60);
  expect(cost.bytes).toBeLessThan(60 * KIB);
});

test('all summary sheets are written in three syncs, and rewritten in three', async () => {
  const open = openOffice(drawWorkbook('# 本级项目\n| 项目 | 得分 |\n| 甲 | 1 |'));
  const sheets = Array.from({ length: 9 }, (_, index): Change => {
    const content = index % 2 === 0 ? gradesSheet(`等级 ${index}`) : { ...unitsSheet(), name: `单位 ${index}` };
    return { kind: 'write-sheet', content: { ...content, key: `sheet-${index}` } };
  });
  const state: Change = { kind: 'set-state', state: '{"a":1}' };
  expect((await applied(open, ...sheets, state)).syncs).toBeLessThanOrEqual(3);
  expect((await applied(open, ...sheets, state)).syncs).toBeLessThanOrEqual(3);
});

/** A sheet of so many rows, each with a link and a few words. */
function findingsSheet(count: number): OwnSheet {
  const cells = Array.from({ length: count }, (_, row): OwnCell[] => [
    { row, column: 0, style: 'count', value: row + 1 },
    {
      row,
      column: 1,
      style: 'link',
      value: `表!A${row + 1}`,
      link: { sheet: '表', range: { top: row, bottom: row, left: 0, right: 0 } },
    },
    ...[2, 3, 4].map((column): OwnCell => ({
      row,
      column,
      style: 'text',
      value: `第 ${row} 行的执行率与执行数和预算数不符，应为 90.00%`,
    })),
    { row, column: 5, style: 'input' },
  ]);
  return { ...unitsSheet(), key: 'findings', name: '问题清单', cells: cells.flat() };
}

test('a long findings sheet goes in requests of about 2 MB', async () => {
  const cost = await applied(opened(3), { kind: 'write-sheet', content: findingsSheet(3_000) });
  expect(cost.largest).toBeLessThan(2.6 * MB);
  expect(cost.syncs).toBeLessThanOrEqual(3 + Math.ceil(cost.bytes / (2 * MB)));
});

test('100,000 cells are written in requests of about 2 MB, and taken back likewise', async () => {
  const open = opened(3);
  const cells = Array.from({ length: 100_000 }, (_, index) => {
    return { row: 10 + Math.floor(index / 10), column: index % 10, value: `第${index}个单元格里的文字` };
  });
  const cost = await applied(open, { kind: 'set-cells', sheet: '表', cells });
  expect(cost.largest).toBeLessThan(2.6 * MB);
  expect(open.host.snapshot().sheets[0]!.rows.get(10_009)![9]).toEqual({ value: '第99999个单元格里的文字' });
});

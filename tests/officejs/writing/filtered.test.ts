import type { Change } from '../../../src/core/changes';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { openOffice, type OpenOffice } from '../reading/open-office';
import { truthOf } from './truth';
import { set } from './use-cases';

const ROWS = '| 名 | 数 | 率 |\n| 甲 | 1 | |\n| 乙 | 2 | |\n| 丙 | 3 | 50% |\n| 丁 | 4 | |\n| 戊 | 5 | |';
const FILTERED = ['filter A1:C6\nhidden rows 3, 5', 'table 表格 A1:C6\nhidden rows 2, 3, 6'];

const opened = (settings: string): OpenOffice => openOffice(drawWorkbook(`# 表\n${settings}\n${ROWS}`));

const CHANGE = set(
  '表',
  ...[2, 3, 4, 5, 6].flatMap((row) => [`A${row} = 第${row}行`, `B${row} = ${row}0`, `C${row} = =B${row}/A1 → 9.00%`]),
);

async function apply({ workbook, host }: OpenOffice, ...changes: readonly Change[]): Promise<readonly Change[]> {
  const outcome = await workbook.apply(changes, await workbook.read());
  expect(host.unknown).toEqual([]);
  return outcome.ok ? outcome.journal : [];
}

const cellsOf = ({ host }: OpenOffice) =>
  [...host.book.sheets[0]!.rows.values()].map((row) => row.map((cell) => [cell?.value, cell?.formula, cell?.format]));

test.each(FILTERED)('rows that a filter hides are written like all others: %j', async (settings) => {
  const plain = opened('');
  const filtered = opened(settings);
  const before = truthOf(filtered.host);
  await apply(plain, CHANGE);
  const journal = await apply(filtered, CHANGE);
  expect(cellsOf(filtered)).toEqual(cellsOf(plain));
  await apply(filtered, ...journal);
  expect(truthOf(filtered.host)).toEqual(before);
});

test.each(FILTERED)('what fails among filtered rows is taken back: %j', async (settings) => {
  const { workbook, host } = opened(settings);
  const before = truthOf(host);
  const read = await workbook.read();
  host.failAt({ sync: 2, action: 25, code: 'GeneralException' });
  const outcome = await workbook.apply([CHANGE], read);
  expect(outcome).toEqual({ ok: false, refusal: { reason: 'failed' } });
  expect(truthOf(host)).toEqual(before);
});

test('a filter set between reading and writing is heeded', async () => {
  const { workbook, host } = opened('');
  const read = await workbook.read();
  host.beforeSync(1, () => {
    host.book.sheets[0]!.filter = { top: 0, left: 0, bottom: 5, right: 2 };
    host.user.hideRows('表', [2, 4]);
  });
  expect(await workbook.apply([CHANGE], read)).toEqual({ ok: false, refusal: { reason: 'changed-meanwhile' } });
});

import { parseCell } from '../../../src/core/address';
import type { Change, Outcome } from '../../../src/core/changes';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { openOffice, type OpenOffice } from '../reading/open-office';
import { truthOf } from './truth';
import { set } from './use-cases';

const EMPTY = '# 表\ntable 项目 A1:C5\n| 预算 | 执行 | 率 |\n| 4 | 1 | |\n| 4 | 2 | |\n| 小计 | | |\n| 4 | 4 | |';
const CALCULATED = `# 表
  table 项目 A1:C5
  | 预算 | 执行 | 率 |
  | 4 | 1 | =B2/A2 → 25% |
  | 4 | 2 | =B3/A3 → 50% |
  | 4 | 3 | =B4/A4 → 75% |
  | 4 | 4 | =B5/A5 → 100% |`;

const apply = async ({ workbook }: OpenOffice, ...changes: readonly Change[]): Promise<Outcome> =>
  workbook.apply(changes, await workbook.read());

const formulas = ({ host }: OpenOffice): unknown[] =>
  ['C2', 'C3', 'C4', 'C5'].map((address) => host.book.sheets[0]!.cell(parseCell(address)!)?.formula);

const RATES = set('表', 'C2 = =B2/A2 → 25%', 'C3 = =B3/A3 → 50%', 'C5 = =B5/A5 → 100%');

test('Excel fills a column of a table of itself', async () => {
  const open = openOffice(drawWorkbook(EMPTY));
  await open.run(async (context) => {
    context.workbook.worksheets.getItem('表').getRange('C3').formulas = [['=B3/A3']];
    await context.sync();
  });
  expect(formulas(open)).toEqual(['B2/A2', 'B3/A3', 'B4/A4', 'B5/A5']);
});

test('of a column of a table only the cells change that are meant', async () => {
  const open = openOffice(drawWorkbook(EMPTY));
  const before = truthOf(open.host);
  const outcome = await apply(open, RATES);
  expect(formulas(open)).toEqual(['B2/A2', 'B3/A3', undefined, 'B5/A5']);
  await apply(open, ...(outcome.ok ? outcome.journal : []));
  expect(truthOf(open.host)).toEqual(before);
});

test('a calculated column that cannot be changed in part stays as it is, and it is said where', async () => {
  const open = openOffice(drawWorkbook(CALCULATED));
  const before = truthOf(open.host);
  expect(await apply(open, set('表', 'C3 = =ROUND(B3/A3,2) → 50%'))).toMatchObject({
    ok: false,
    refusal: { reason: 'unsupported', sheet: '表' },
  });
  expect(truthOf(open.host)).toEqual(before);
});

test('a value in a calculated column, or all of a column, needs no second look', async () => {
  const open = openOffice(drawWorkbook(CALCULATED));
  expect(await apply(open, set('表', 'C3 = 0.5'))).toMatchObject({ ok: true });
  const whole = openOffice(drawWorkbook(EMPTY));
  const read = await whole.workbook.read();
  const syncs = whole.host.syncs.length;
  const all = set('表', ...[2, 3, 4, 5].map((row) => `C${row} = =B${row}/A${row} → 1`));
  expect(await whole.workbook.apply([all], read)).toMatchObject({ ok: true });
  expect(whole.host.syncs.length - syncs).toBe(2);
});

const FAULTS = [
  ...[1, 2, 3, 4, 5].map((sync) => ({ sync })),
  ...[4, 6, 7, 8, 9].map((action) => ({ sync: 2, action })),
  { sync: 2, isAnswerLost: true as const },
];

test.each(FAULTS)('what fails is taken back, with what Excel has filled: %j', async (fault) => {
  const open = openOffice(drawWorkbook(EMPTY));
  const before = truthOf(open.host);
  const read = await open.workbook.read();
  open.host.failAt({ ...fault, code: 'GeneralException' });
  const outcome = await open.workbook.apply([RATES], read);
  if (outcome.ok) expect(formulas(open)).toEqual(['B2/A2', 'B3/A3', undefined, 'B5/A5']);
  else expect(truthOf(open.host)).toEqual(before);
});

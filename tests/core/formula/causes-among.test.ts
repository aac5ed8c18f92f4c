import { formatCell, parseCell, type CellRef } from '../../../src/core/address';
import { causesAmong, dependsOn } from '../../../src/core/formula';
import { drawWorkbook } from '../../drawing/draw-workbook';

const ref = (text: string): CellRef => {
  const [sheet = '', cell = ''] = text.split('!');
  return { sheet, ...parseCell(cell)! };
};
const told = (cell: CellRef | undefined): string | undefined => cell && `${cell.sheet}!${formatCell(cell)}`;

const WORKBOOK = drawWorkbook(`
  # 本级
  | 1 | =A1*2      | =B1+1        |
  | 2 | =A2*2      | =B2+1        |
  | 3 | =A3*2      | =B3+1        |
  |   | =SUM(B1:B3) | =SUM(C:C)   |
  # 汇总
  | =本级!B4 | =A1+A2 | =总数 | =SUM(1:1) |
  name 总数 本级!$B$4
`);

test.each([
  ['a direct reading', '本级!B1', ['本级!A1'], '本级!A1'],
  ['through another formula', '本级!C1', ['本级!A1'], '本级!A1'],
  ['a range by containment', '本级!B4', ['本级!A3'], '本级!A3'],
  ['a whole column', '本级!C4', ['本级!A2'], '本级!A2'],
  ['another sheet', '汇总!A1', ['本级!B2'], '本级!B2'],
  ['a chain over sheets', '汇总!B1', ['本级!A2'], '本级!A2'],
  ['a defined name', '汇总!C1', ['本级!A1'], '本级!A1'],
  ['the nearest target', '汇总!B1', ['本级!A1', '汇总!A1'], '汇总!A1'],
  ['the first of equals', '本级!B4', ['本级!B3', '本级!B1'], '本级!B3'],
  ['a cell that is not read', '本级!B1', ['本级!A2'], undefined],
  ['itself', '本级!B1', ['本级!B1'], undefined],
  ['a constant', '本级!A1', ['本级!B1'], undefined],
  ['nothing wrong', '本级!A1', [], undefined],
])('%s', (...[, from, targets, cause]) => {
  expect(told(dependsOn(WORKBOOK, ref(from), targets.map(ref)))).toBe(cause);
});

test('a circle of targets keeps one that stands by itself', () => {
  const workbook = drawWorkbook(`
    # 表
    | =B1 | =C1 | =A1 |`);
  const cause = causesAmong(workbook, ['表!A1', '表!B1', '表!C1'].map(ref));
  const causes = ['表!A1', '表!B1', '表!C1'].map((text) => told(cause(ref(text))));
  expect(causes.filter((one) => one === undefined)).toHaveLength(1);
});

test('a chain of targets leads to its beginning', () => {
  const workbook = drawWorkbook(`
    # 表
    | 1 | =A1 | =B1 | =C1 |`);
  const cause = causesAmong(workbook, ['表!D1', '表!B1', '表!C1'].map(ref));
  expect(['表!B1', '表!C1', '表!D1'].map((text) => told(cause(ref(text))))).toEqual([undefined, '表!B1', '表!C1']);
});

test('running totals over many rows cost no square', () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, row) => [row, [{ value: 1 }, { formula: `SUM(A$1:A${row + 1})` }]] as const,
  );
  const workbook = { ...WORKBOOK, sheets: [{ ...WORKBOOK.sheets[0]!, name: '大', rows: new Map(rows) }] };
  const started = performance.now();
  const cause = causesAmong(
    workbook,
    rows.map(([row]) => ({ sheet: '大', row, column: 0 })),
  );
  expect(told(cause(ref('大!B20000')))).toBe('大!A1');
  expect(performance.now() - started).toBeLessThan(4000);
});

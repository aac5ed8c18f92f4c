import { NATIONAL_PRESET } from '../../../src/core/presets';
import { readBook } from '../../../src/core/reading';
import { summarise } from '../../../src/core/summary';
import { drawForm } from '../../drawing/draw-form';
import { drawWorkbook } from '../../drawing/draw-workbook';

const LIST = `
  # 清单
  | 序号 | 项目名称 | 预算金额（万元） | 自评得分 | 自评等级 |
  | 1 | 技能培训项目 | 100 | 100 | 优 |
`;
const TWO = [drawForm(), drawForm({ sheet: '二', name: '公益岗位补贴', total: '100 | 85.5' })].join('\n');

function rowsOf(drawing: string, asValues = false): unknown[][] {
  const summary = summarise(readBook(drawWorkbook(drawing)), NATIONAL_PRESET, { asValues });
  const sheet = summary.sheets.find(({ key }) => key === 'forms');
  const rows: unknown[][] = [];
  for (const { row, value } of sheet?.cells ?? []) (rows[row] ??= []).push(value);
  return rows;
}

test('one row a form, its figures, grade and row of the list, and a total', () => {
  const rows = rowsOf(`${LIST}\n${TWO}`);
  const units = ['霁州市人社局', '霁州市就业中心'];
  expect(rows.slice(3)).toEqual([
    [1, ...units, '技能培训项目', 100, 100, 100, 1, 100, '优', '清单 第2行'],
    [2, ...units, '公益岗位补贴', 100, 100, 100, 1, 85.5, '良', '清单中没有'],
    [undefined, undefined, undefined, '合计', 200, 200, 200, 1, undefined, undefined, undefined],
  ]);
});

test('the cells are formulas over the forms, the name jumps there; as values they are not', () => {
  const { sheets, leftOut } = summarise(readBook(drawWorkbook(TWO)), NATIONAL_PRESET, { asValues: false });
  const [sheet] = sheets;
  const at = (row: number, column: number) => sheet!.cells.find((cell) => cell.row === row && cell.column === column)!;
  expect(leftOut).toEqual([]);
  expect(at(4, 3)).toMatchObject({ formula: '二!$C$3', link: { sheet: '二' } });
  expect(at(4, 6)).toMatchObject({ formula: '二!$F$6' });
  expect(at(4, 7)).toMatchObject({ formula: 'IF(COUNT(G5,F5)<2,"",IF(F5=0,"—",ROUND(G5/F5,4)))', value: 1 });
  expect(at(5, 4)).toMatchObject({ formula: 'SUM(E4:E5)', value: 200 });
  const values = summarise(readBook(drawWorkbook(TWO)), NATIONAL_PRESET, { asValues: true }).sheets[0]!;
  expect(values.cells.some(({ formula }) => formula !== undefined)).toBe(false);
});

test('a workbook without forms has no such sheet', () => {
  expect(rowsOf(LIST)).toEqual([]);
});

test('a blank form has its row, without figures', () => {
  const blank = drawForm({
    funds: ['年度资金总额 | | | | 10 | |'],
    indicators: ['产出指标（90分） | 数量指标 | 培训人数 | ≥200人 | | 90 | |'],
    total: '100 | ',
  });
  expect(rowsOf(blank)[3]!.slice(3)).toEqual(['技能培训项目', '', '', '', '', '', '']);
});

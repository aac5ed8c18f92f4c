import type { ColumnOverride } from '../../../src/core/book';
import { readBook } from '../../../src/core/reading';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { outlineOf } from './outline';

const KNOWN = `
  # 表
  | 序号 | 项目名称 | 内部评分 | 得分 | 等级 |
  | 1    | 甲项目   | 88       | 95   | 优   |`;

const STRANGE = `
  # 表
  | 序号 | 事情   | 钱 | 打了几分 |
  | 1    | 甲项目 | 10 | 95       |
  | 合计 |        | 10 |          |`;

const cases: { name: string; drawing: string; overrides: ColumnOverride[]; reads: string[] }[] = [
  {
    name: 'a column named by the user goes before the header',
    drawing: KNOWN,
    overrides: [{ sheet: '表', field: 'score', column: 2 }],
    reads: [
      '表 A1:E2 no unit: A sequence, B name, C score, E grade',
      '2 甲项目 88分 优',
      '? missing-column adjustedBudget 表 A1:E1',
    ],
  },
  {
    name: 'a field that no column has',
    drawing: KNOWN,
    overrides: [{ sheet: '表', field: 'grade', column: null }],
    reads: [
      '表 A1:E2 no unit: A sequence, B name, D score',
      '2 甲项目 95分',
      '? missing-column adjustedBudget 表 A1:E1',
    ],
  },
  {
    name: 'a header that we would not have known',
    drawing: STRANGE,
    overrides: [
      { sheet: '表', headerRow: 0, field: 'name', column: 1 },
      { sheet: '表', headerRow: 0, field: 'adjustedBudget', column: 2 },
      { sheet: '表', headerRow: 0, field: 'score', column: 3 },
      { sheet: '表', headerRow: 0, field: 'grade', column: null },
    ],
    reads: [
      '表 A1:D3 no unit: A sequence, B name, C adjustedBudget, D score',
      '2 甲项目 10 95分',
      '3 total 合计 10 of 2',
    ],
  },
  {
    name: 'the table is gone',
    drawing: STRANGE,
    overrides: [{ sheet: '表', headerRow: 7, field: 'score', column: 3 }],
    reads: ['? override-not-found score 表 D8'],
  },
  {
    name: 'the sheet is gone',
    drawing: KNOWN,
    overrides: [{ sheet: '别的', field: 'score', column: 3 }],
    reads: [
      '表 A1:E2 no unit: A sequence, B name, D score, E grade',
      '2 甲项目 95分 优',
      '? missing-column adjustedBudget 表 A1:E1',
      '? override-not-found score 别的 D1',
    ],
  },
];

describe('the word of the user on columns', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { drawing, overrides, reads }) => {
    expect(outlineOf(readBook(drawWorkbook(drawing), overrides))).toEqual(reads);
  });
});

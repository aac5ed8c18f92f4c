import { NATIONAL_PRESET, presetNamed, type Preset } from '../../../src/core/presets';
import { readBook } from '../../../src/core/reading';
import { summaryFigures, type SummaryFigures } from '../../../src/core/summary';
import { drawWorkbook } from '../../drawing/draw-workbook';

function figuresOf(drawing: string, preset: Preset = NATIONAL_PRESET): SummaryFigures {
  return summaryFigures(readBook(drawWorkbook(drawing)), preset);
}

const LIST = `
  # 表
  | 序号 | 项目名称 | 全年预算数（元） | 自评得分 | 自评等级 |
  | 1    | 甲经费   | 10.10            | 95       | 优秀     |
  | 2    | 乙经费   | 20.2             | 85       | 良       |
  | 3    | 丙经费   |                  | 70       | 免评     |
  | 4    | 丁经费   | '1,000           |          |          |`;

test.each<[string, string, SummaryFigures]>([
  [
    'an ungraded project is no evaluated one; the lists’ own unit is kept',
    LIST,
    { projects: 4, grades: { 优: 1, 良: 1, 中: 0, 差: 0 }, excellentRate: '50.00', adjustedBudget: '1030.3' },
  ],
  [
    'two units are stated in 万元',
    `${LIST}
    # 表二
    | 序号 | 项目名称 | 全年预算数（万元） | 自评得分 | 自评等级 |
    | 1    | 戊经费   | 1.5                | 95       | 优       |`,
    { projects: 5, grades: { 优: 2, 良: 1, 中: 0, 差: 0 }, excellentRate: '66.67', adjustedBudget: '1.60303' },
  ],
  [
    'what is not there is null',
    '# 表\n| 序号 | 项目名称 | 自评得分 | 年初预算数（万元） |\n| 1 | 甲经费 | 90 | 5 |\n| 2 | 乙经费 | 90 | 5 |',
    { projects: 2, grades: { 优: 0, 良: 0, 中: 0, 差: 0 }, excellentRate: null, adjustedBudget: null },
  ],
  [
    'nothing at all',
    '',
    { projects: 0, grades: { 优: 0, 良: 0, 中: 0, 差: 0 }, excellentRate: null, adjustedBudget: null },
  ],
])('%s', (_, drawing, expected) => {
  expect(figuresOf(drawing)).toEqual(expected);
});

test('a place that does not grade has no grades to count', () => {
  expect(figuresOf(LIST, presetNamed('hubei'))).toMatchObject({ grades: {}, excellentRate: null });
});

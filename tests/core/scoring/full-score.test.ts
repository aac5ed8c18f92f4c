import { points } from '../../../src/core/money';
import { fullScoreOf } from '../../../src/core/scoring';
import { readBook } from '../../../src/core/reading';
import { drawWorkbook } from '../../drawing/draw-workbook';

const list = (title: string, header: string) =>
  readBook(
    drawWorkbook(`
      # 表
      | ${title} |
      | 序号 | 项目名称     | 预算数（万元） | ${header} | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 95        | 优       |`),
  ).lists[0]!;

test.each([
  ['自评得分', 100],
  ['自评得分（100分）', 100],
  ['自评得分（满分120分）', 120],
  ['自评得分(总分150)', 150],
  ['自评得分（满分：１２０）', 120],
  ['自评得分（120分）', 120],
  ['自评得分(10)', 100],
  ['自评得分（120）', 100],
])('%s: out of %s', (header, full) => {
  expect(fullScoreOf(list('2023年度项目支出绩效自评结果汇总表', header))).toBe(points(full));
});

test('a title may say it, a year says nothing', () => {
  expect(fullScoreOf(list('项目支出绩效自评结果汇总表（满分120分）', '自评得分'))).toBe(points(120));
  expect(fullScoreOf(list('项目支出绩效自评结果汇总表（2023）', '自评得分（2023年）'))).toBe(points(100));
});

test('what most scores exceed is no full score: a column number, a weight', () => {
  const title = '2023年度项目支出绩效自评结果汇总表';
  expect(fullScoreOf(list(title, '自评得分(满分10分)'))).toBe(points(100));
});

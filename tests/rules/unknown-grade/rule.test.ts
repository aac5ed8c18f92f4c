import { SHIPPED_PRESETS } from '../../../src/core/presets';
import rule from '../../../src/core/rules/unknown-grade/rule';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { detect, testRule } from '../test-rule';

const labels = ['优', '良', '中', '差'];

testRule(rule, {
  silent: {
    'synonyms, letters, spaces, brackets': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 95       | 优秀     |
      | 2    | 双拥优抚经费 | 20             | 85       | '良 好   |
      | 3    | 高龄老人补贴 | 20             | 70       | 合格     |
      | 4    | 基层社会救助 | 20             | 50       | （差）   |
      | 5    | 退役军人安置 | 20             | 50       | D        |
      | 6    | 退役军人培训 | 20             | 92       | 优级     |`,
    'empty, a dash, not evaluated': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 95       |          |
      | 2    | 双拥优抚经费 | 20             | 85       | /        |
      | 3    | 高龄老人补贴 | 0              | —        | 不参与评价 |`,
    'an error value is for another rule': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 95       | #N/A     |`,
  },
  finds: [
    {
      name: 'a slip of the pen, a number, two grades at once',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
        | 1    | 征兵工作经费 | 30.02          | 95       | 忧       |
        | 2    | 双拥优抚经费 | 20             | 85       | 85       |
        | 3    | 高龄老人补贴 | 20             |          | 优/良    |
        | 4    | 基层社会救助 | 20             | 95       | 优       |`,
      findings: [
        { at: '表!E2', message: 'unknown', data: { found: '忧', labels }, fix: ['E2 = "优"'] },
        { at: '表!E3', message: 'unknown', data: { found: '85', labels }, fix: ['E3 = "良"'] },
        { at: '表!E4', message: 'unknown', data: { found: '优/良', labels } },
      ],
    },
    {
      name: 'another set of names throughout is said once',
      drawing: `
        # 表
        | 序号 | 项目名称       | 预算数（万元） | 自评得分 | 自评等级 |
        ${Array.from({ length: 12 }, (_, index) => `| ${index + 1} | 项目${'甲乙丙丁戊己庚辛壬癸子丑'[index]}经费 | 20.5 | 95 | ${index < 9 ? '好' : '较好'} |`).join('\n')}`,
      findings: [
        { at: '表!E2:E13', message: 'otherLabels', data: { found: ['好', '较好'], labels, count: 12, total: 12 } },
      ],
    },
  ],
});

test('a place that does not grade: nothing is unknown', () => {
  const drawing = `
    # 表
    | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
    | 1    | 征兵工作经费 | 30.02          | 10       | 甲       |`;
  expect(
    detect(
      rule,
      drawWorkbook(drawing),
      SHIPPED_PRESETS.find(({ id }) => id === 'hubei'),
    ),
  ).toEqual([]);
});

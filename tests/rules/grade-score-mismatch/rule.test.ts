import { SHIPPED_PRESETS } from '../../../src/core/presets';
import rule from '../../../src/core/rules/grade-score-mismatch/rule';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { detect, testRule } from '../test-rule';

const scale = '90/80/60';

testRule(rule, {
  silent: {
    'half a point below 优 is 良: no rounding up': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 89.5     | 良       |
      | 2    | 双拥优抚经费 | 20             | 90       | 优秀     |`,
    'grades in other words, letters, spaces and quotes': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 95.0     | '优 等   |
      | 2    | 双拥优抚经费 | 20             | '85分    | “良好”   |
      | 3    | 高龄老人补贴 | 20             | 70       | 中等     |
      | 4    | 基层社会救助 | 20             | 50       | 不合格   |
      | 5    | 退役军人安置 | 20             | 85       | B级      |`,
    'a score that is printed as 90.00 stands rightly beside 优': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分         | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | =A1*B1 → 90.00   | 优       |
      | 2    | 双拥优抚经费 | 30.02          | =A2*B2 → 89.9999 | 良       |`,
    'grades not filled in yet, dashes, and projects not evaluated': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 95       |          |
      | 2    | 双拥优抚经费 | —              | 50       | —        |
      | 3    | 高龄老人补贴 | 20             | 50       | 未评价   |`,
    'scores out of 120': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分（满分120分） | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 108                   | 优       |
      | 2    | 双拥优抚经费 | 20             | 100                   | 良       |`,
    'a total sheet that repeats the rows of unit sheets': `
      # 社保中心
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 100            | 95       | 优       |
      | 2    | 双拥优抚经费 | 100            | 95       | 优       |
      # 就业局
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 就业培训经费 | 50             | 95       | 优       |
      | 2    | 差旅会议经费 | 20             | 95       | 优       |
      # 汇总
      | 序号 | 单位     | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 社保中心 | 征兵工作经费 | 100            | 95       | 良      |
      | 2    | 社保中心 | 双拥优抚经费 | 100            | 95       | 优       |
      | 3    | 就业局   | 就业培训经费 | 50             | 95       | 优       |
      | 4    | 就业局   | 差旅会议经费 | 20             | 95       | 优       |`,
    'total and average rows are no projects': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 95       | 优       |
      | 2    | 双拥优抚经费 | 20             | 85       | 良       |
      |      | 合计         | 50.02          | 180      | 良       |
      |      | 平均分       |                | 90       | 良       |`,
  },
  finds: [
    {
      name: '10 points graded 优: the score is as likely wrong, so no fix',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
        | 1    | 征兵工作经费 | 30.02          | 10       | 优       |`,
      findings: [{ at: '表!E2', message: 'farOff', data: { score: '10', found: '优', expected: '差', scale } }],
    },
    {
      name: 'one grade off, the fix in the words of the column',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
        | 1    | 征兵工作经费 | 30.02          | 92       | 良好     |
        | 2    | 双拥优抚经费 | 30.02          | 95       | 优秀     |`,
      findings: [
        {
          at: '表!E2',
          message: 'differs',
          data: { score: '92', found: '良好', expected: '优秀', scale },
          fix: ['E2 = "优秀"'],
        },
      ],
    },
    {
      name: 'right on another shipped scale',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
        | 1    | 征兵工作经费 | 30.02          | 85       | 优       |
        | 2    | 双拥优抚经费 | 20             | 75       | 良       |`,
      findings: [
        {
          at: '表!E2',
          message: 'otherScale',
          data: { score: '85', found: '优', expected: '良', scale, others: ['85/75/60'] },
          fix: ['E2 = "良"'],
        },
        {
          at: '表!E3',
          message: 'otherScale',
          data: { score: '75', found: '良', expected: '中', scale, others: ['85/75/60', '90/75/60'] },
          fix: ['E3 = "中"'],
        },
      ],
    },
    {
      name: 'on the scale that is chosen',
      preset: SHIPPED_PRESETS.find(({ id }) => id === 'scale-85-75-60')!,
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
        | 1    | 征兵工作经费 | 30.02          | 84       | 优       |
        | 2    | 双拥优抚经费 | 30.02          | 85       | 优       |`,
      findings: [
        {
          at: '表!E2',
          message: 'differs',
          data: { score: '84', found: '优', expected: '良', scale: '85/75/60' },
          fix: ['E2 = "良"'],
        },
      ],
    },
    {
      name: 'a formula that gives the wrong grade is not overwritten by a value',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级                       |
        | 1    | 征兵工作经费 | 30.02          | 92       | =IF(D2>95,"优","良") → 良      |`,
      findings: [{ at: '表!E2', message: 'differs', data: { score: '92', found: '良', expected: '优', scale } }],
    },
  ],
});

test('a place that does not grade: no grade is wrong', () => {
  const drawing = `
    # 表
    | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
    | 1    | 征兵工作经费 | 30.02          | 10       | 优       |`;
  expect(
    detect(
      rule,
      drawWorkbook(drawing),
      SHIPPED_PRESETS.find(({ id }) => id === 'hubei'),
    ),
  ).toEqual([]);
});

import rule from '../../../src/core/rules/unexecuted-high-score/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'what the other indicators can give': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 30.02          | 0              | 90       |
      | 2    | 双拥优抚经费 | 20             | 0.000001       | 95       |`,
    'no budget, executed amounts not filled in': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 0              | 0              | 95       |
      | 2    | 双拥优抚经费 | 20             |                | 95       |
      | 3    | 高龄老人补贴 | 20             | —              | 95       |`,
    'a rate that a formula gives for an empty amount': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率         | 自评得分 |
      | 1    | 征兵工作经费 | 10             |                | =D2/C2 → 0.00% | 95       |`,
    'a score above 100 is for another rule': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 10             | 0              | 950      |`,
  },
  finds: [
    {
      name: 'more than the other indicators can give',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 自评得分 |
        | 1    | 征兵工作经费 | 30.02          | 0.00           | 90.01    |
        | 2    | 双拥优抚经费 | 20             | 20             | 100      |`,
      findings: [{ at: '表!E2', message: 'tooHigh', data: { found: '90.01', weight: '10', most: '90' } }],
    },
    {
      name: 'the rate alone says so',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行率 | 自评得分 |
        | 1    | 征兵工作经费 | 30.02          | 0%     | 98       |`,
      findings: [{ at: '表!E2', message: 'rateIsZero', data: { found: '98', weight: '10', most: '90' } }],
    },
    {
      name: 'a typed rate beside an amount that is not filled in',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 执行率 | 自评得分 |
        | 1    | 征兵工作经费 | 30.02          |                | 0      | 98       |`,
      findings: [
        {
          at: '表!F2',
          message: 'rateIsZero',
          data: { found: '98', weight: '10', most: '90' },
          certainty: 'review',
        },
      ],
    },
    {
      name: 'zeros not replaced yet are said once',
      drawing: `
        # 表
        | 序号 | 项目名称       | 预算数（万元） | 执行数（万元） | 自评得分 |
        ${Array.from({ length: 11 }, (_, index) => `| ${index + 1} | 项目${'甲乙丙丁戊己庚辛壬癸子'[index]}经费 | 7.5 | 0 | 96 |`).join('\n')}`,
      findings: [{ at: '表!D2:D12', message: 'most', data: { count: 11, total: 11, most: '90' } }],
    },
  ],
});

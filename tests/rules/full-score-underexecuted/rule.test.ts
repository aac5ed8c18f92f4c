import rule from '../../../src/core/rules/full-score-underexecuted/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'full execution, more than full, and what rounds to all of the points': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 30.02          | 30.02          | 100      |
      | 2    | 双拥优抚经费 | 20.00          | 21.00          | 100      |
      | 3    | 高龄老人补贴 | 1000.000000    | 999.500000     | 100      |`,
    'an executed amount printed with fewer decimals than the budget': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 0.194400       | 0.19           | 100      |`,
    'amounts in 元 and 万元': `
      # 表
      | 序号 | 项目名称     | 预算数（元） | 执行数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 300200       | 30.02          | 100      |`,
    'not full marks; nothing known of execution; nothing executed': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 30.02          | 20             | 99.99    |
      | 2    | 双拥优抚经费 | 20             |                | 100      |
      | 3    | 高龄老人补贴 | 20             | 0              | 100      |
      | 4    | 基层社会救助 | 0              | 0              | 100      |`,
  },
  finds: [
    {
      name: 'just below what rounds to all of the points',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 自评得分 |
        | 1    | 征兵工作经费 | 1000.000000    | 999.490000     | 100      |
        | 2    | 双拥优抚经费 | 20             | 15             | 100.00   |`,
      findings: [
        { at: '表!E2', message: 'cannotBe', data: { rate: '99.95', earned: '9.99', weight: '10' } },
        { at: '表!E3', message: 'cannotBe', data: { rate: '75.00', earned: '7.5', weight: '10' } },
      ],
    },
    {
      name: 'the stated rate, where there are no amounts',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行率（%） | 自评得分 |
        | 1    | 征兵工作经费 | 30             | 85.5        | 100      |
        | 2    | 双拥优抚经费 | 20             | 100         | 100      |`,
      findings: [{ at: '表!E2', message: 'cannotBe', data: { rate: '85.50', earned: '8.55', weight: '10' } }],
    },
  ],
});

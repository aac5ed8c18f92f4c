import rule from '../../../src/core/rules/executed-exceeds-budget/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'all of it or less': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） |
      | 1    | 征兵工作经费 | 30.02          | 30.02          |
      | 2    | 双拥优抚经费 | 20             | 19.999999      |
      | 3    | 高龄老人补贴 | 0              | 0              |`,
    'more by a rounding hair: printed with fewer decimals than the budget': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） |
      | 1    | 征兵工作经费 | 54.939800      | 54.94          |
      | 2    | 双拥优抚经费 | 20.12          | 20.123456      |`,
    'amounts in 元 and 万元': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（元） |
      | 1    | 征兵工作经费 | 30.02          | 300200       |`,
    'nothing to compare with': `
      # 表
      | 序号 | 项目名称     | 年初预算数（万元） | 全年预算数（万元） | 全年执行数（万元） |
      | 1    | 征兵工作经费 | 10                 | —                  | 12                 |
      | 2    | 双拥优抚经费 | 10                 |                    | 12                 |
      | 3    | 高龄老人补贴 | 10                 | 12                 | 12                 |`,
  },
  finds: [
    {
      name: 'more than a hair, by however little; no budget at all',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） |
        | 1    | 征兵工作经费 | 54.930000      | 54.94          |
        | 2    | 双拥优抚经费 | 3646.21        | 3646.59        |
        | 3    | 高龄老人补贴 | 0              | 5              |
        | 4    | 基层社会救助 | 0.500000       | 0.500001       |
        | 5    | 退役军人安置 | 20             | 20.4           |
        | 6    | 人才公寓补贴 | 12             | 12             |`,
      findings: [
        { at: '表!D2', message: 'exceeds', data: { found: '54.94', budget: '54.93', over: '0.01', rate: '100.02' } },
        {
          at: '表!D3',
          message: 'exceeds',
          data: { found: '3646.59', budget: '3646.21', over: '0.38', rate: '100.01' },
        },
        { at: '表!D4', message: 'withoutBudget', data: { found: '5' } },
        {
          at: '表!D5',
          message: 'exceeds',
          data: { found: '0.500001', budget: '0.5', over: '0.000001', rate: '100.00' },
        },
        { at: '表!D6', message: 'exceeds', data: { found: '20.4', budget: '20', over: '0.4', rate: '102.00' } },
      ],
    },
    {
      name: 'one amount in 元 among 万元',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） |
        | 1    | 征兵工作经费 | 54.93          | 512300         |
        | 2    | 双拥优抚经费 | 20             | 18             |
        | 3    | 高龄老人补贴 | 30             | 29.5           |`,
      findings: [{ at: '表!D2', message: 'unitMixup', data: { found: '512300', budget: '54.93' } }],
    },
    {
      name: 'a whole column in 元 is said once',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） |
        | 1    | 征兵工作经费 | 54.93          | 512300         |
        | 2    | 双拥优抚经费 | 20             | 180000         |
        | 3    | 高龄老人补贴 | 30             | 295000         |`,
      findings: [{ at: '表!D2:D4', message: 'mostUnitMixup', data: { count: 3, total: 3 } }],
    },
    {
      name: 'beside a column in 元 the rows that are overspent otherwise are still told',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） |
        | 1    | 征兵工作经费 | 54.93          | 512300         |
        | 2    | 双拥优抚经费 | 20             | 25             |
        | 3    | 高龄老人补贴 | 30             | 295000         |
        | 4    | 基层社会救助 | 40             | 400000         |
        | 5    | 退役军人安置 | 50             | 5000           |
        | 6    | 人才公寓补贴 | 0              | 7              |
        | 7    | 人防工作经费 | 8              | 80000          |`,
      findings: [
        { at: '表!D2:D8', message: 'mostUnitMixup', data: { count: 5, total: 7 } },
        { at: '表!D3', message: 'exceeds', data: { found: '25', budget: '20', over: '5', rate: '125.00' } },
        { at: '表!D7', message: 'withoutBudget', data: { found: '7' } },
      ],
    },
    {
      name: 'columns that were swapped are said once',
      drawing: `
        # 表
        | 序号 | 项目名称       | 预算数（万元） | 执行数（万元） |
        ${Array.from({ length: 11 }, (_, index) => `| ${index + 1} | 项目${'甲乙丙丁戊己庚辛壬癸子'[index]}经费 | 38 | 40 |`).join('\n')}`,
      findings: [{ at: '表!D2:D12', message: 'most', data: { count: 11, total: 11 } }],
    },
  ],
});

import rule from '../../../src/core/rules/budget-adjustment-mismatch/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'they add up, cuts included': `
      # 表
      | 序号 | 项目名称     | 年初预算数（万元） | 调整数（万元） | 全年预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 50.00              | 4.93           | 54.93              | 95 |
      | 2    | 双拥优抚经费 | 50                 | -12            | 38                 | 95 |
      | 3    | 高龄老人补贴 | 0.1                | 0.2            | 0.3                | 95 |`,
    'as far as printed': `
      # 表
      | 序号 | 项目名称     | 年初预算数（万元） | 调整数（万元） | 全年预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 50.123456          | 4.93           | 55.053             | 95 |`,
    'not all three stand there': `
      # 表
      | 序号 | 项目名称     | 年初预算数（万元） | 调整数（万元） | 全年预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 50                 |                | 54.93              | 95 |
      | 2    | 双拥优抚经费 |                    | 12             | 38                 | 95 |
      | 3    | 高龄老人补贴 | 50                 | —              | 38                 | 95 |`,
    'a column of cuts writes them without a sign': `
      # 表
      | 序号 | 项目名称     | 年初预算数（万元） | 调减数（万元） | 全年预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 50                 | 12             | 38                 | 95 |`,
    'a column 调整预算数 beside 全年预算数 holds changes': `
      # 表
      | 序号 | 项目名称     | 年初预算数（万元） | 调整预算数（万元） | 全年预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 100                | 20                 | 120                | 95       |
      | 2    | 双拥优抚经费 | 100                | -20                | 80                 | 95       |`,
    'what was carried over belongs to the adjusted budget': `
      # 表
      | 序号 | 项目名称     | 上年结转（万元） | 年初预算数（万元） | 调整数（万元） | 全年预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 12.5             | 50                 | 0              | 62.5               | 95 |
      | 2    | 双拥优抚经费 |                  | 50                 | -12            | 38                 | 95 |
      | 3    | 高龄老人补贴 | 3                | 10                 | 2              | 15                 | 95 |`,
    'two columns of changes, the second of cuts': `
      # 表
      | 序号 | 项目名称     | 年初预算数（万元） | 追加数（万元） | 核减（万元） | 全年预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 50                 | 10             | 5            | 55                 | 95 |
      | 2    | 双拥优抚经费 | 50                 | 0              | 12           | 38                 | 95 |
      | 3    | 高龄老人补贴 | 10                 | 2              | 0            | 12                 | 95 |`,
    'no column of changes': `
      # 表
      | 序号 | 项目名称     | 年初预算数（万元） | 全年预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 50                 | 38                 | 95 |`,
  },
  finds: [
    {
      name: 'they do not add up',
      drawing: `
        # 表
        | 序号 | 项目名称     | 年初预算数（万元） | 调整数（万元） | 全年预算数（万元） | 自评得分 |
        | 1    | 征兵工作经费 | 50.00              | 4.93           | 54.95              | 95 |
        | 2    | 双拥优抚经费 | 50                 | 0              | 50                 | 95 |`,
      findings: [
        {
          at: '表!E2',
          message: 'differs',
          data: { initial: '50', adjustment: '4.93', expected: '54.93', found: '54.95', difference: '0.02' },
        },
      ],
    },
    {
      name: 'they do not add up with what was carried over',
      drawing: `
        # 表
        | 序号 | 项目名称     | 上年结转（万元） | 年初预算数（万元） | 调整数（万元） | 全年预算数（万元） | 自评得分 |
        | 1    | 征兵工作经费 | 12.5             | 50                 | 0              | 62.5               | 95 |
        | 2    | 双拥优抚经费 | 1                | 50                 | 2              | 53                 | 95 |
        | 3    | 高龄老人补贴 | 3                | 10                 | 2              | 18                 | 95 |`,
      findings: [
        {
          at: '表!F4',
          message: 'withParts',
          data: {
            initial: '10',
            adjustment: '2',
            parts: ['上年结转'],
            further: '3',
            expected: '15',
            found: '18',
            difference: '3',
          },
        },
      ],
    },
    {
      name: 'a cut without its minus',
      drawing: `
        # 表
        | 序号 | 项目名称     | 年初预算数（万元） | 调整数（万元） | 全年预算数（万元） | 自评得分 |
        | 1    | 征兵工作经费 | 50                 | 12             | 38                 | 95 |
        | 2    | 双拥优抚经费 | 50                 | 1              | 51                 | 95 |`,
      findings: [
        {
          at: '表!E2',
          message: 'wrongSign',
          data: { initial: '50', adjustment: '12', expected: '62', found: '38', difference: '24' },
        },
      ],
    },
  ],
});

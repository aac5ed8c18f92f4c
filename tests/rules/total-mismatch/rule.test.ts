import rule from '../../../src/core/rules/total-mismatch/rule';
import { testRule } from '../test-rule';

const HEAD = `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |`;

testRule(rule, {
  silent: {
    'the total is the sum': `${HEAD}
      | 1    | 征兵工作经费 | 30.02          | 95       | 优       |
      | 2    | 双拥优抚经费 | 20.1           | 90       | 优       |
      |      | 合计         | 50.12          |          |          |`,
    'the total is the sum as rounded': `${HEAD}
      | 1    | 征兵工作经费 | 30.0244        | 95       | 优       |
      | 2    | 双拥优抚经费 | 20.1           | 90       | 优       |
      |      | 合计         | 50.12          |          |          |`,
    'float noise of a formula': `${HEAD}
      | 1    | 征兵工作经费 | 0.1                              | 95       | 优       |
      | 2    | 双拥优抚经费 | 0.2                              | 90       | 优       |
      |      | 合计         | =SUM(C2:C3) → 0.30000000000000004 |          |          |`,
    'thirds that were rounded to 分 one by one': `${HEAD}
      | 1    | 征兵工作经费 | =10/3 → 3.3333333333333335 | 95       | 优       |
      | 2    | 双拥优抚经费 | =10/3 → 3.3333333333333335 | 90       | 优       |
      | 3    | 民兵训练经费 | =10/3 → 3.3333333333333335 | 90       | 优       |
      |      | 合计         | =SUM(C2:C4) → 10           |          |          |`,
    'a row whose amount nobody can tell': `${HEAD}
      | 1    | 征兵工作经费 | 30.02          | 95       | 优       |
      | 2    | 双拥优抚经费 | #REF!          | 90       | 优       |
      |      | 合计         | 50.12          |          |          |`,
    'formulas without stored values': `${HEAD}
      | 1    | 征兵工作经费 | 30.02          | 95       | 优       |
      | 2    | 双拥优抚经费 | =A3*10         | 90       | 优       |
      |      | 合计         | =SUM(C2:C3)    |          |          |
      |      | 总计         | 30.02          |          |          |`,
    'one amount merged over two projects counts once': `
      # 表
      merge C2:C3
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 95       | 优       |
      | 2    | 双拥优抚经费 |                | 90       | 优       |
      | 3    | 民兵训练经费 | 5              | 90       | 优       |
      |      | 合计         | 35.02          |          |          |`,
    'a second total in another unit': `${HEAD}
      | 1    | 征兵工作经费 | 30000.02       | 95       | 优       |
      | 2    | 双拥优抚经费 | 20000          | 90       | 优       |
      |      | 合计         | 50000.02       |          |          |
      |      | 合计（亿元） | 5              |          |          |`,
    'a total over several lists, as formula and typed': `
      # 甲
      | 序号 | 项目名称     | 全年预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30.02              | 30                 | 95       | 优       |
      | 2    | 双拥优抚经费 | 20.1               | 20                 | 90       | 优       |
      |      | 合计         | 50.12              | 50                 |          |          |
      # 乙
      | 序号 | 项目名称     | 全年预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 |
      | 3    | 民兵训练经费 | 1                  | 1                  | 95       | 优       |
      | 4    | 人防工作经费 | 2                  | 2                  | 90       | 优       |
      |      | 合计         | 3                  | 3                  |          |          |
      |      | 总计         | =C4+甲!C4 → 53.12  | 53                 |          |          |`,
    'a total over several lists, printed with fewer decimals': `
      # 甲
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 50.0311        | 95       | 优       |
      | 2    | 双拥优抚经费 | 55.0301        | 90       | 优       |
      |      | 合计         | 105.0612       |          |          |
      # 乙
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 3    | 民兵训练经费 | 15.5           | 95       | 优       |
      | 4    | 人防工作经费 | 20.001         | 90       | 优       |
      |      | 合计         | 35.501         |          |          |
      |      | 总计         | 140.56         |          |          |`,
    'SUBTOTAL over a filtered table': `
      # 表
      filter A1:E4
      hidden rows 3
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 95       | 优       |
      | 2    | 双拥优抚经费 | 20.1           | 90       | 优       |
      | 3    | 民兵训练经费 | 5              | 90       | 优       |
      |      | 合计         | =SUBTOTAL(9,C2:C4) → 35.02 |          |          |`,
  },
  finds: [
    {
      name: 'a total over several lists that is off by more than its decimals hide: its own list’s sum is no fix',
      drawing: `
        # 甲
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
        | 1    | 征兵工作经费 | 50.0311        | 95       | 优       |
        | 2    | 双拥优抚经费 | 55.0301        | 90       | 优       |
        # 乙
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
        | 3    | 民兵训练经费 | 15.5           | 95       | 优       |
        | 4    | 人防工作经费 | 20.001         | 90       | 优       |
        |      | 合计         | 35.501         |          |          |
        |      | 总计         | 140.57         |          |          |`,
      findings: [
        {
          at: '乙!C5',
          message: 'differs',
          data: { label: '总计', found: '140.57', expected: '35.501', difference: '105.069', count: 2 },
        },
      ],
    },
    {
      name: 'a typed total that left out the first row',
      drawing: `${HEAD}
        | 1    | 征兵工作经费 | 30.02          | 95       | 优       |
        | 2    | 双拥优抚经费 | 20.1           | 90       | 优       |
        | 3    | 民兵训练经费 | 5.37           | 90       | 优       |
        |      | 合计         | 25.47          |          |          |`,
      findings: [
        {
          at: '表!C5',
          message: 'leftOut',
          data: { label: '合计', found: '25.47', expected: '55.49', difference: '30.02', left: ['表!C2'] },
          fix: ['C5 = =SUM(C2:C4)'],
        },
      ],
    },
    {
      name: 'a typed total that nothing explains, and a subtotal',
      drawing: `
        # 表
        | 序号 | 主管部门 | 项目名称     | 预算数（元） | 自评得分 | 自评等级 |
        | 1    | 甲局     | 征兵工作经费 | 1,000.50     | 95       | 优       |
        | 2    | 甲局     | 双拥优抚经费 | 2,000.00     | 90       | 优       |
        |      |          | 小计         | 3,000.50     |          |          |
        | 3    | 乙局     | 民兵训练经费 | 500.00       | 90       | 优       |
        | 4    | 乙局     | 人防工作经费 | 700.00       | 90       | 优       |
        |      |          | 小计         | 1,250.00     |          |          |
        |      |          | 总计         | 4,250.50     |          |          |`,
      findings: [
        {
          at: '表!D7',
          message: 'differs',
          data: { label: '小计', found: '1250.00', expected: '1200', difference: '50', count: 2 },
          fix: ['D7 = =SUM(D5:D6)'],
        },
        {
          at: '表!D8',
          message: 'differs',
          data: { label: '总计', found: '4250.50', expected: '4200.5', difference: '50', count: 4 },
          fix: ['D8 = =SUM(D2:D3,D5:D6)'],
        },
      ],
    },
    {
      name: 'a total in 元 under amounts in 万元, and one with two digits exchanged',
      drawing: `
        # 表
        | 序号 | 项目名称     | 年初预算数（万元） | 全年预算数（万元） | 自评得分 | 自评等级 |
        | 1    | 征兵工作经费 | 30.02              | 30.02              | 95       | 优       |
        | 2    | 双拥优抚经费 | 20.1               | 20.1               | 90       | 优       |
        |      | 合计         | 501200             | 51.02              |          |          |`,
      findings: [
        {
          at: '表!C4',
          message: 'otherUnit',
          data: { label: '合计', found: '501200', expected: '50.12', difference: '501149.88' },
          fix: ['C4 = =SUM(C2:C3)'],
        },
        {
          at: '表!D4',
          message: 'swapped',
          data: { label: '合计', found: '51.02', expected: '50.12', difference: '0.9' },
          fix: ['D4 = =SUM(D2:D3)'],
        },
      ],
    },
    {
      name: 'a total of subtotals keeps its formula, one over wrong rows does not',
      drawing: `
        # 表
        | 序号 | 主管部门 | 项目名称     | 预算数（万元）     | 自评得分 | 自评等级 |
        | 1    | 甲局     | 征兵工作经费 | 10                 | 95       | 优       |
        | 2    | 甲局     | 双拥优抚经费 | 20                 | 90       | 优       |
        |      |          | 小计         | 31                 |          |          |
        | 3    | 乙局     | 民兵训练经费 | 1                  | 90       | 优       |
        | 4    | 乙局     | 人防工作经费 | 2                  | 90       | 优       |
        |      |          | 小计         | =SUM(D3,D5:D6) → 23 |         |          |
        |      |          | 总计         | =D4+D7 → 54        |          |          |`,
      findings: [
        {
          at: '表!D4',
          message: 'differs',
          data: { label: '小计', found: '31', expected: '30', difference: '1', count: 2 },
          fix: ['D4 = =SUM(D2:D3)'],
        },
        {
          at: '表!D7',
          message: 'differs',
          data: { label: '小计', found: '23', expected: '3', difference: '20', count: 2 },
          fix: ['D7 = =SUM(D5:D6)'],
        },
        {
          at: '表!D8',
          message: 'differs',
          data: { label: '总计', found: '54', expected: '33', difference: '21', count: 4 },
        },
      ],
    },
    {
      name: 'twice the sum',
      drawing: `${HEAD}
        | 1    | 征兵工作经费 | 30.02          | 95       | 优       |
        | 2    | 双拥优抚经费 | 20.1           | 90       | 优       |
        |      | 合计         | 100.24         |          |          |`,
      findings: [
        {
          at: '表!C4',
          message: 'doubled',
          data: { label: '合计', found: '100.24', expected: '50.12', difference: '50.12' },
          fix: ['C4 = =SUM(C2:C3)'],
        },
      ],
    },
    {
      name: 'a formula that was not recalculated, and one that adds a text',
      drawing: `
        # 表
        | 序号 | 项目名称     | 年初预算数（万元）   | 全年预算数（万元）   | 自评得分 | 自评等级 |
        | 1    | 征兵工作经费 | 30.02                | 30.02                | 95       | 优       |
        | 2    | 双拥优抚经费 | 20.1                 | '20.1                | 90       | 优       |
        |      | 合计         | =SUM(C2:C3) → 40.12  | =SUM(D2:D3) → 30.02  |          |          |`,
      findings: [
        {
          at: '表!C4',
          message: 'stale',
          data: { label: '合计', found: '40.12', expected: '50.12', difference: '10' },
          fix: ['C4 = =SUM(C2:C3)'],
        },
        {
          at: '表!D4',
          message: 'differs',
          data: { label: '合计', found: '30.02', expected: '50.12', difference: '20.1', count: 2 },
        },
      ],
    },
    {
      name: 'a link to a figure elsewhere is left to the user',
      drawing: `${HEAD}
        | 1    | 征兵工作经费 | 30.02          | 95       | 优       |
        | 2    | 双拥优抚经费 | 20.1           | 90       | 优       |
        |      | 合计         | =G9*2 → 64.4   |          |          |`,
      findings: [
        {
          at: '表!C4',
          message: 'differs',
          data: { label: '合计', found: '64.4', expected: '50.12', difference: '14.28', count: 2 },
        },
      ],
    },
  ],
});

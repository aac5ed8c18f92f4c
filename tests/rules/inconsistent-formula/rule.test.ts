import rule from '../../../src/core/rules/inconsistent-formula/rule';
import { testRule } from '../test-rule';

const rates = (...cells: readonly string[]) => `
      # 表
      | 序号 | 项目名称 | 全年预算数（万元） | 全年执行数（万元） | 执行率 | 自评得分 | 自评等级 |
      ${cells.map((cell, index) => `| ${index + 1} | 第${index}项目经费 | 10 | 9 | ${cell} | 95 | 优 |`).join('\n')}`;
const rate = (row: number) => `=D${row}/C${row} → 90%`;

testRule(rule, {
  silent: {
    'one formula for all': rates(...[2, 3, 4, 5, 6].map(rate)),
    'spaces and case do not count': rates(...[2, 3, 4, 5].map(rate), '= d6 / C6 → 90%'),
    'the same within IF or ROUND': rates(
      ...[2, 3, 4, 5, 6, 7, 8, 9].map(rate),
      '=IF(C10=0,0,D10/C10) → 90%',
      '=ROUND(D11/C11,2) → 90%',
    ),
    'four rows are too few': rates(...[2, 3, 4].map(rate), '90%'),
    'half typed is no calculated column': rates(...[2, 3, 4, 5].map(rate), '90%', '90%', '90%', '90%'),
    'a dash or nothing where there is nothing to calculate': rates(...[2, 3, 4, 5, 6].map(rate), '/', ''),
    'formulas that only compute constants': rates('=9/10 → 90%', '=9/10 → 90%', '=9/10 → 90%', '=9/10 → 90%', '90%'),
    'each group has its own formula': rates(
      ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(rate),
      ...[14, 15, 16].map((row) => `=Sheet2!E${row} → 90%`),
    ),
    'a running formula begins with a constant, anew after a subtotal': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 | 累计金额     |
      | 1    | 征兵工作经费 | 10             | 95       | 优       | 10           |
      | 2    | 双拥优抚经费 | 10             | 95       | 优       | =F2+C3 → 20  |
      | 3    | 民兵训练经费 | 10             | 95       | 优       | =F3+C4 → 30  |
      | 4    | 人防工作经费 | 10             | 95       | 优       | =F4+C5 → 40  |
      | 5    | 社保印刷经费 | 10             | 95       | 优       | =F5+C6 → 50  |
      | 6    | 会议经费     | 10             | 95       | 优       | =F6+C7 → 60  |`,
    'totals have formulas of their own': `
      # 表
      | 序号 | 项目名称     | 全年预算数（万元） | 全年执行数（万元） | 执行率          | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 10                 | 9                  | =D2/C2 → 90%    | 95       | 优       |
      | 2    | 双拥优抚经费 | 10                 | 9                  | =D3/C3 → 90%    | 95       | 优       |
      | 3    | 民兵训练经费 | 10                 | 9                  | =D4/C4 → 90%    | 95       | 优       |
      | 4    | 人防工作经费 | 10                 | 9                  | =D5/C5 → 90%    | 95       | 优       |
      | 5    | 社保印刷经费 | 10                 | 9                  | =D6/C6 → 90%    | 95       | 优       |
      |      | 合计         | 50                 | 45                 | =AVERAGE(E2:E6) → 90% |    |          |`,
  },
  finds: [
    {
      name: 'a formula that reads another row',
      drawing: rates(...[2, 3, 4, 5].map(rate), '=D6/C5 → 90%'),
      findings: [
        {
          at: '表!E6',
          message: 'differs',
          data: { column: '执行率', found: '=D6/C5', expected: '=D6/C6', count: 4 },
          fix: ['E6 = =D6/C6'],
        },
      ],
    },
    {
      name: 'a typed number, and another formula',
      drawing: rates('90%', ...[3, 4, 5, 6, 7, 8, 9, 10].map(rate), '=D11/C11*100 → 90%'),
      findings: [
        {
          at: '表!E2',
          message: 'constant',
          data: { column: '执行率', found: '0.9', expected: '=D2/C2', count: 8 },
          fix: ['E2 = =D2/C2'],
        },
        {
          at: '表!E11',
          message: 'differs',
          data: { column: '执行率', found: '=D11/C11*100', expected: '=D11/C11', count: 8 },
          fix: ['E11 = =D11/C11'],
        },
      ],
    },
  ],
});

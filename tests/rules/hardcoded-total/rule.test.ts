import rule from '../../../src/core/rules/hardcoded-total/rule';
import { testRule } from '../test-rule';

const table = (first: string, second: string) => `
      # 表
      | 序号 | 项目名称     | 全年预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30                 | 28                 | 95       | 优       |
      | 2    | 双拥优抚经费 | 20                 | 20                 | 90       | 优       |
      |      | 合计         | ${first}           | ${second}          |          |          |`;

testRule(rule, {
  silent: {
    'all are formulas': table('=SUM(C2:C3) → 50', '=SUM(D2:D3) → 48'),
    'all are typed': table('50', '48'),
    'an empty one is no constant': table('=SUM(C2:C3) → 50', ''),
    'an average is no amount': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分              | 自评等级 |
      | 1    | 征兵工作经费 | 30             | 95                    | 优       |
      | 2    | 双拥优抚经费 | 20             | 91                    | 优       |
      |      | 合计         | 50             | =AVERAGE(D2:D3) → 93  |          |`,
  },
  finds: [
    {
      name: 'right, and made a formula',
      drawing: table('=SUM(C2:C3) → 50', '48.00'),
      findings: [
        {
          at: '表!D4',
          message: 'typed',
          data: { label: '合计', found: '48.00', formulas: ['表!C4'] },
          fix: ['D4 = =SUM(D2:D3)'],
        },
      ],
    },
    {
      name: 'wrong: that is for total-mismatch to mend',
      drawing: table('=SUM(C2:C3) → 50', '47'),
      findings: [{ at: '表!D4', message: 'typed', data: { label: '合计', found: '47', formulas: ['表!C4'] } }],
    },
    {
      name: 'under subtotals that are formulas',
      drawing: `
        # 表
        | 序号 | 主管部门 | 项目名称     | 预算数（万元）    | 自评得分 | 自评等级 |
        | 1    | 甲局     | 征兵工作经费 | 10                | 95       | 优       |
        | 2    | 甲局     | 双拥优抚经费 | 20                | 90       | 优       |
        |      |          | 小计         | =SUM(D2:D3) → 30  |          |          |
        | 3    | 乙局     | 民兵训练经费 | 1                 | 90       | 优       |
        | 4    | 乙局     | 人防工作经费 | 2                 | 90       | 优       |
        |      |          | 小计         | =SUM(D5:D6) → 3   |          |          |
        |      |          | 总计         | 33                |          |          |`,
      findings: [
        {
          at: '表!D8',
          message: 'typed',
          data: { label: '总计', found: '33', formulas: ['表!D4', '表!D7'] },
          fix: ['D8 = =SUM(D2:D3,D5:D6)'],
        },
      ],
    },
  ],
});

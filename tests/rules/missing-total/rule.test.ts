import rule from '../../../src/core/rules/missing-total/rule';
import { testRule } from '../test-rule';

const five = (...after: readonly string[]) => `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30             | 28                 | 95       | 优       |
      | 2    | 双拥优抚经费 | 20             | 28                 | 90       | 优       |
      | 3    | 民兵训练经费 | 20             | 28                 | 90       | 优       |
      | 4    | 人防工作经费 | 20             | 28                 | 90       | 优       |
      | 5    | 社保印刷经费 | 20             | 28                 | 90       | 优       |
      ${after.join('\n')}`;

testRule(rule, {
  silent: {
    'there is a total': five('|      | 合计         | 110            | 140                |          |          |'),
    'a 小计 over all': five('|      | 小计         | 110            | 140                |          |          |'),
    'a formula without value': five('|   | 合计         | =SUM(C2:C6)    | 140                |          |          |'),
    'four rows need none': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30             | 95       | 优       |
      | 2    | 双拥优抚经费 | 20             | 90       | 优       |
      | 3    | 民兵训练经费 | 20             | 90       | 优       |
      | 4    | 人防工作经费 |                | 90       | 优       |
      | 5    | 社保印刷经费 | 20             | 90       | 优       |`,
  },
  finds: [
    {
      name: 'no total row',
      drawing: five(),
      findings: [
        {
          at: '表!A1:F6',
          message: 'missing',
          data: { columns: ['预算数（万元）', '全年执行数（万元）'], count: 5 },
        },
      ],
    },
    {
      name: 'one column without',
      drawing: five('|      | 合计         | 110            |                    |          |          |'),
      findings: [{ at: '表!A1:F7', message: 'missing', data: { columns: ['全年执行数（万元）'], count: 5 } }],
    },
  ],
});

import rule from '../../../src/core/rules/missing-amount-unit/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'in the header': `
      # 表
      | 序号 | 项目名称     | 预算数（元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30           | 95       | 优       |
      | 2    | 双拥优抚经费 | 20           | 90       | 优       |`,
    'above the table': `
      # 表
      | 项目支出绩效自评结果汇总表 |
      |      |              |              |          | 单位：万元 |
      | 序号 | 项目名称     | 预算数       | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30           | 95       | 优       |
      | 2    | 双拥优抚经费 | 20           | 90       | 优       |`,
    'no amounts at all': `
      # 表
      | 序号 | 项目名称     | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 95       | 优       |
      | 2    | 双拥优抚经费 | 90       | 优       |`,
  },
  finds: [
    {
      name: 'under a header of two rows',
      drawing: `
        # 表
        merge A1:A2, B1:B2, C1:D1, E1:E2, F1:F2
        | 序号 | 项目名称     | 预算资金   |            | 自评得分 | 自评等级 |
        |      |              | 全年预算数 | 全年执行数 |          |          |
        | 1    | 征兵工作经费 | 30         | 30         | 95       | 优       |
        | 2    | 双拥优抚经费 | 20         | 20         | 90       | 优       |`,
      findings: [
        { at: '表!C2', message: 'missing', data: { columns: ['预算资金 全年预算数', '预算资金 全年执行数'] } },
      ],
    },
  ],
});

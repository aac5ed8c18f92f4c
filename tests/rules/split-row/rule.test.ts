import rule from '../../../src/core/rules/split-row/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'every row is a project': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30             | 95       | 优       |
      | 2    | 双拥优抚经费 | 20             | 90       | 优       |`,
    'a note below is no row': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30             | 95       | 优       |
      | 2    | 双拥优抚经费 | 20             | 90       | 优       |
      | 注：本表不含转移支付。 |`,
  },
  finds: [
    {
      name: 'name and unit over three rows',
      drawing: `
        # 表
        | 序号 | 主管部门     | 项目名称       | 预算数（万元） | 自评得分 | 自评等级 |
        | 1    | 社会保险     | 追加2022年     | 30             | 95       | 优       |
        |      | 事业管理中心 | 未支付项目     |                |          |          |
        |      |              | （印刷费）     |                |          |          |
        | 2    | 就业局       | 双拥优抚经费   | 20             | 90       | 优       |`,
      findings: [
        {
          at: '表!C3',
          message: 'split',
          data: { rows: ['表!C3', '表!C4'], joined: '追加2022年未支付项目（印刷费）' },
          fix: [
            'B2 = "社会保险事业管理中心"',
            'B3 = null',
            'C2 = "追加2022年未支付项目（印刷费）"',
            'C3 = null',
            'C4 = null',
          ],
        },
      ],
    },
    {
      name: 'a formula among the texts is not overwritten',
      drawing: `
        # 表
        | 序号 | 项目名称                  | 预算数（万元） | 自评得分 | 自评等级 |
        | 1    | =Sheet2!B2 → 追加2022年   | 30             | 95       | 优       |
        |      | 未支付项目                |                |          |          |
        | 2    | 双拥优抚经费              | 20             | 90       | 优       |`,
      findings: [{ at: '表!B3', message: 'split', data: { rows: ['表!B3'], joined: '追加2022年未支付项目' } }],
    },
  ],
});

import rule from '../../../src/core/rules/duplicate-project/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'one name in two units': `
      # 表
      | 序号 | 主管部门 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 甲局     | 专项业务经费 | 30             | 95       | 优       |
      | 2    | 乙局     | 专项业务经费 | 20             | 90       | 优       |`,
    'two 文号': `
      # 表
      | 序号 | 主管部门 | 项目名称     | 指标文号             | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 甲局     | 就业补助资金 | 冀财社〔2022〕12号   | 30             | 95       | 优       |
      | 2    | 甲局     | 就业补助资金 | 冀财社〔2023〕7号    | 20             | 90       | 优       |`,
    'two tiers': `
      # 表
      | 序号 | 主管部门 | 项目名称     | 级次 | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 甲局     | 就业补助资金 | 中央 | 30             | 95       | 优       |
      | 2    | 甲局     | 就业补助资金 | 省级 | 20             | 90       | 优       |`,
    'in two tables': `
      # 表
      | 序号 | 主管部门 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 甲局     | 专项业务经费 | 30             | 95       | 优       |
      | 2    | 甲局     | 会议经费     | 30             | 95       | 优       |
      # 汇总
      | 序号 | 主管部门 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 甲局     | 专项业务经费 | 30             | 95       | 优       |
      | 2    | 甲局     | 会议经费     | 30             | 95       | 优       |`,
  },
  finds: [
    {
      name: 'a column that we do not know tells them apart',
      drawing: `
        # 表
        | 序号 | 项目名称     | 功能科目 | 经办人 | 预算数（万元） | 自评得分 | 自评等级 |
        | 1    | 就业补助资金 | 2080701  | 张三   | 30             | 95       | 优       |
        | 2    | 就业补助资金 | 2080799  | 李四   | 20             | 90       | 优       |`,
      findings: [
        {
          at: '表!B3',
          message: 'toldApart',
          data: { name: '就业补助资金', first: '表!B2', column: '功能科目', here: '2080799', there: '2080701' },
          severity: 'warning',
          certainty: 'review',
        },
      ],
    },
    {
      name: 'typed with other spaces and brackets, three times',
      drawing: `
        # 表
        | 序号 | 主管部门 | 项目名称             | 预算数（万元） | 自评得分 | 自评等级 |
        | 1    | 甲局     | 就业补助（岗位补贴） | 30             | 95       | 优       |
        | 2    | 甲局     | 就业补助(岗位补贴)   | 20             | 90       | 优       |
        | 3    | 甲局     | 就业补助（岗位 补贴） | 20             | 90       | 优       |`,
      findings: [
        { at: '表!C3', message: 'twice', data: { name: '就业补助(岗位补贴)', first: '表!C2' } },
        { at: '表!C4', message: 'twice', data: { name: '就业补助（岗位 补贴）', first: '表!C2' } },
      ],
    },
  ],
});

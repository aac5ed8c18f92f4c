import rule from '../../../src/core/rules/budget-class-mismatch/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'in its class; of no class; under a heading of several': `
      # 表
      
      | 2023年度一般公共预算、政府性基金预算项目自评结果汇总表 |
      | 序号 | 项目名称 | 预算类型 | 预算数（万元） | 自评得分 |
      | 1 | 福利彩票公益金 | 政府性基金预算 | 8 | 100 |
      | 2 | 体育彩票公益金 | | 9 | 100 |
      | 3 | 残疾人事业补助 | 一般公共预算 | 9 | 100 |
    `,
  },
  finds: [
    {
      name: 'lottery money in the general budget, by its column',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算类型 | 预算数（万元） | 自评得分 |
      | 1 | 福利彩票公益金助学 | 一般公共预算 | 8 | 100 |
    `,
      findings: [
        {
          at: '表!C2',
          message: 'column',
          data: { subject: '彩票公益金', expected: '政府性基金预算', found: '一般公共预算' },
        },
      ],
    },
    {
      name: 'in the general budget by a group row: the name is the place',
      drawing: `
        # 表
        | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
        | （一）一般公共预算 | | | |
        | 1 | 福利彩票公益金助学 | 8 | 100 |
        | 2 | 印刷费 | 9 | 100 |
        | 二、政府性基金预算 | | | |
        | 3 | 体育彩票公益金 | 9 | 100 |`,
      findings: [
        {
          at: '表!B3',
          message: 'column',
          data: { subject: '彩票公益金', expected: '政府性基金预算', found: '一般公共预算' },
        },
      ],
    },
    {
      name: 'land revenue in the general budget, by the heading',
      drawing: `
      # 表
      
      | 2023年度一般公共预算项目自评结果汇总表 |
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 土地出让收入安排的征迁补偿 | 8 | 100 |
      | 2 | 印刷费 | 9 | 100 |
    `,
      findings: [{ at: '表!B3', message: 'heading', data: { subject: '土地出让', expected: '政府性基金预算' } }],
    },
  ],
});

import rule from '../../../src/core/rules/mixed-unit-code-format/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'one way throughout, whatever the width of the brackets; units without a code': `
      # 表
      | 序号 | 主管部门（单位） | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | [617004]就业局 | 见习补贴 | 8 | 100 |
      | 2 | ［617005］人才中心 | 岗位补贴 | 9 | 100 |
      | 3 | 社保中心 | 印刷费 | 9 | 100 |
    `,
  },
  finds: [
    {
      name: 'three ways in one column; a merged cell counts once',
      drawing: `
      # 表
      merge B3:B4
      | 序号 | 主管部门（单位） | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 617003-社保中心 | 医疗救助 | 8 | 100 |
      | 2 | [617004]就业局 | 见习补贴 | 9 | 100 |
      | 3 | | 岗位补贴 | 9 | 100 |
      | 4 | [617005]人才中心 | 印刷费 | 9.1 | 100 |
      | 5 | 617006 人社局 | 差旅费 | 9.2 | 100 |
    `,
      findings: [
        {
          at: '表!B2:B6',
          message: 'mixed',
          data: { common: '[编码]单位', others: ['编码-单位', '编码 单位'], cells: ['表!B2', '表!B6'] },
        },
      ],
    },
  ],
});

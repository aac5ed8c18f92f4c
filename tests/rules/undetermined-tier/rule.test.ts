import rule from '../../../src/core/rules/undetermined-tier/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'told by the name, or by the column': `
      # 转移支付
      | 序号 | 项目名称 | 级次 | 预算数（万元） | 自评得分 |
      | 1 | （上级）2023年中央就业补助 | | 8 | 100 |
      | 2 | 创业担保贷款奖励 | 省级 | 11 | 100 |
      | 3 | 创业担保贷款贴息 | 市本级 | 1 | 100 |
      | 4 | 中央创业补助 | 上级 | 1 | 100 |
      | 5 | 创业孵化补助 | 本级 | 1 | 100 |
    `,
    'told by the title, a group row or a subtotal': `
      # 转移支付
      | 2023年度中央转移支付资金绩效自评结果表 |
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 创业担保贷款奖励 | 8 | 100 |
      | 2 | 城市低保补助 | 9 | 100 |
      # 分级转移支付
      | 2023年度转移支付资金（中央、省、市）绩效自评结果表 |
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | （一）中央资金 | | | |
      | 1 | 创业担保贷款奖励 | 8 | 100 |
      | 2 | 城市低保补助 | 9 | 100 |
      | （二）省级资金 | | | |
      | 3 | 农村低保补助 | 9 | 100 |`,
    'no transfers': `
      # 本级项目
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 印刷费 | 8 | 100 |
      | 2 | （本级）追加印刷费 | 9 | 100 |
    `,
  },
  finds: [
    {
      name: 'a transfer that tells no tier, or two',
      drawing: `
      # 转移支付
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | （上级）霁财企〔2022〕234号创业担保贷款奖励 | 8 | 100 |
      | 2 | （上级）城市低保补助 | 9 | 100 |
      | 3 | 2023年中央和省级财政衔接资金 | 9.1 | 100 |
      | 4 | 2023年市级优抚补助 | 9.2 | 100 |
    `,
      findings: [
        { at: '转移支付!B2', message: 'none', data: {} },
        { at: '转移支付!B3', message: 'none', data: {} },
        {
          at: '转移支付!B4',
          message: 'several',
          severity: 'info',
          certainty: 'review',
          data: { tiers: ['中央', '省级'] },
        },
      ],
    },
    {
      name: 'an empty cell of the tier column, and （上级） in a list of both kinds',
      drawing: `
      # 表
      | 序号 | 项目名称 | 级次 | 预算数（万元） | 自评得分 |
      | 1 | 印刷费 | | 8 | 100 |
      | 2 | （上级）创业担保贷款奖励 | | 9 | 100 |
    `,
      findings: [{ at: '表!C3', message: 'none', data: {} }],
    },
    {
      name: 'a cell of the tier column that says nothing, or no tier',
      drawing: `
      # 转移支付
      | 序号 | 项目名称 | 级次 | 预算数（万元） | 自评得分 |
      | 1 | 创业担保贷款奖励 | 省级 | 8 | 100 |
      | 2 | 城市低保补助 | — | 9 | 100 |
      | 3 | 农村低保补助 | 上级 | 9 | 100 |
    `,
      findings: [
        { at: '转移支付!C3', message: 'none', data: {} },
        { at: '转移支付!C4', message: 'unknown', data: { written: '上级' } },
      ],
    },
  ],
});

import { NATIONAL_PRESET } from '../../../src/core/presets';
import rule from '../../../src/core/rules/low-execution-unexplained/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'just 90, and what prints as 90.00': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 偏差原因 |
      | 1    | 征兵工作经费 | 100            | 90             |          |
      | 2    | 双拥优抚经费 | 100            | 89.995         |          |`,
    'explained, in its column or in the remarks': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 偏差原因     | 备注 |
      | 1    | 征兵工作经费 | 100            | 50             | 部分次年支付 |      |
      | 2    | 双拥优抚经费 | 100            | 50             |              | 因疫情推迟 |`,
    'one reason merged over its rows': `
      # 表
      merge E2:E3
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 偏差原因     |
      | 1    | 征兵工作经费 | 100            | 50             | 部分次年支付 |
      | 2    | 双拥优抚经费 | 100            | 50             |              |`,
    'no budget, or nothing known of execution': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 偏差原因 |
      | 1    | 征兵工作经费 | 0              | 0              |          |
      | 2    | 双拥优抚经费 | 100            |                |          |
      | 3    | 高龄老人补贴 | —              | 5              |          |`,
    'executed amounts not filled in at all, no column for the reason': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） |
      | 1    | 征兵工作经费 | 100            |                |
      | 2    | 双拥优抚经费 | 100            |                |`,
  },
  finds: [
    {
      name: 'no reason, or one that says nothing',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 偏差原因 |
        | 1    | 征兵工作经费 | 100            | 89.994         |          |
        | 2    | 双拥优抚经费 | 100            | 0              | 无       |
        | 3    | 高龄老人补贴 | 100            | 95             |          |`,
      findings: [
        { at: '表!E2', message: 'noReason', data: { rate: '89.99', limit: 90 } },
        { at: '表!E3', message: 'noReason', data: { rate: '0.00', limit: 90 } },
      ],
    },
    {
      name: 'a table without a column for the reason: once',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行率 |
        | 1    | 征兵工作经费 | 100            | 85%    |
        | 2    | 双拥优抚经费 | 100            | 95%    |
        | 3    | 高龄老人补贴 | 100            | 40%    |`,
      findings: [
        { at: '表!D2:D4', message: 'noColumn', data: { count: 2, total: 3, limit: 90, cells: ['表!D2', '表!D4'] } },
      ],
    },
    {
      name: 'by the limit of the preset',
      preset: { ...NATIONAL_PRESET, id: 'limit-80', explainBelowPercent: 80 },
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 偏差原因 |
        | 1    | 征兵工作经费 | 100            | 85             |          |
        | 2    | 双拥优抚经费 | 100            | 79             |          |`,
      findings: [{ at: '表!E3', message: 'noReason', data: { rate: '79.00', limit: 80 } }],
    },
    {
      name: 'reasons missing throughout: once',
      drawing: `
        # 表
        | 序号 | 项目名称       | 预算数（万元） | 执行数（万元） | 偏差原因 |
        ${Array.from({ length: 11 }, (_, index) => `| ${index + 1} | 项目${'甲乙丙丁戊己庚辛壬癸子'[index]}经费 | 10 | 8 | |`).join('\n')}`,
      findings: [
        {
          at: '表!E2:E12',
          message: 'most',
          data: {
            count: 11,
            total: 11,
            limit: 90,
            cells: Array.from({ length: 11 }, (_, index) => `表!D${index + 2}`),
          },
        },
      ],
    },
  ],
});

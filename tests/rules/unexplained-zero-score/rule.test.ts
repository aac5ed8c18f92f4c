import rule from '../../../src/core/rules/unexplained-zero-score/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'a reason, in its column or in the remarks': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 偏差原因 | 备注 |
      | 1    | 征兵工作经费 | 30.02          | 0        | 年底下达，未能支付 |  |
      | 2    | 双拥优抚经费 | 20             | 0        |          | 因机构调整未实施 |`,
    'the remarks tell why where there is no column for it': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 备注 |
      | 1    | 征兵工作经费 | 30.02          | 0        | 资金年末收回 |`,
    'one reason merged over its rows': `
      # 表
      merge E2:E3
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 偏差原因       |
      | 1    | 征兵工作经费 | 100            | 0        | 年底下达未支付 |
      | 2    | 双拥优抚经费 | 100            | 0        |                |`,
    'no budget, no score, some score': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 0              | 0        |
      | 2    | 双拥优抚经费 | 20             |          |
      | 3    | 高龄老人补贴 | 20             | 0.5      |
      | 4    | 基层社会救助 | —              | 0        |`,
  },
  finds: [
    {
      name: 'no column for the reason',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
        | 1    | 征兵工作经费 | 2.390000       | 0        |
        | 2    | 双拥优抚经费 | 20             | 95       |`,
      findings: [{ at: '表!D2', message: 'noColumn', data: { budget: '2.39' } }],
    },
    {
      name: 'a reason that says nothing, an empty one, a remark that tells no reason',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（元） | 自评得分 | 偏差原因分析及改进措施 | 备注 |
        | 1    | 征兵工作经费 | 30200        | 0        | 无                     |      |
        | 2    | 双拥优抚经费 | 20000        | 0.00     |                        | 本级 |`,
      findings: [
        { at: '表!D2', message: 'noReason', data: { budget: '30200' } },
        { at: '表!D3', message: 'noReason', data: { budget: '20000' } },
      ],
    },
    {
      name: 'scores not filled in yet are said once',
      drawing: `
        # 表
        | 序号 | 项目名称       | 预算数（万元） | 自评得分 |
        ${Array.from({ length: 11 }, (_, index) => `| ${index + 1} | 项目${'甲乙丙丁戊己庚辛壬癸子'[index]}经费 | 7.5 | 0 |`).join('\n')}`,
      findings: [{ at: '表!D2:D12', message: 'most', data: { count: 11, total: 11 } }],
    },
  ],
});

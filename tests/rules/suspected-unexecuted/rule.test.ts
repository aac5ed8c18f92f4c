import { SHIPPED_PRESETS } from '../../../src/core/presets';
import rule from '../../../src/core/rules/suspected-unexecuted/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'the executed amount or the rate tells': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 执行率 | 自评得分 |
      | 1    | 征兵工作经费 | 30.02          | 95%    | 90       |
      # 另一表
      | 序号 | 项目名称     | 预算数（万元） | 执行数（万元） | 自评得分 |
      | 1    | 双拥优抚经费 | 30.02          | 30.02          | 90       |`,
    'any other score, or no budget': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
      | 1    | 征兵工作经费 | 30.02          | 90.02    |
      | 2    | 双拥优抚经费 | 20             | 89.9     |
      | 3    | 高龄老人补贴 | 0              | 90       |
      | 4    | 基层社会救助 |                | 90       |`,
    'scores out of 120': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分（满分120） |
      | 1    | 征兵工作经费 | 30.02          | 90                  |`,
  },
  finds: [
    {
      name: 'just 90',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
        | 1    | 征兵工作经费 | 0.008          | 90.00    |
        | 2    | 双拥优抚经费 | 20             | 95       |`,
      findings: [{ at: '表!D2', message: 'justTheRest', data: { score: '90', weight: '10', budget: '0.008' } }],
    },
    {
      name: 'just 80 where execution weighs 20',
      preset: SHIPPED_PRESETS.find(({ id }) => id === 'hubei')!,
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 |
        | 1    | 征兵工作经费 | 5              | 90       |
        | 2    | 双拥优抚经费 | 20             | 80       |`,
      findings: [{ at: '表!D3', message: 'justTheRest', data: { score: '80', weight: '20', budget: '20' } }],
    },
    {
      name: '90 throughout is said once',
      drawing: `
        # 表
        | 序号 | 项目名称       | 预算数（万元） | 自评得分 |
        ${Array.from({ length: 11 }, (_, index) => `| ${index + 1} | 项目${'甲乙丙丁戊己庚辛壬癸子'[index]}经费 | 7.5 | 90 |`).join('\n')}`,
      findings: [{ at: '表!D2:D12', message: 'most', data: { score: '90', weight: '10', count: 11, total: 11 } }],
    },
  ],
});

import rule from '../../../src/core/rules/grade-score-mismatch/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'half a point below 优 is 良: no rounding up': `
      # 表
      | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
      | 1    | 征兵工作经费 | 30.02          | 89.5     | 良       |
      | 2    | 双拥优抚经费 | 20             | 90       | 优秀     |`,
  },
  finds: [
    {
      name: '10 points graded 优',
      drawing: `
        # 表
        | 序号 | 项目名称     | 预算数（万元） | 自评得分 | 自评等级 |
        | 1    | 征兵工作经费 | 30.02          | 10       | 优       |`,
      findings: [
        {
          at: '表!E2',
          message: 'differs',
          data: { score: '10', found: '优', expected: '差', scale: '国家标准（90/80/60）' },
        },
      ],
    },
  ],
});

import rule from '../../../src/core/rules/negative-amount/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'a cut is rightly negative; zero and dashes': `
      # 表
      | 序号 | 项目名称     | 年初预算数（万元） | 调整数（万元） | 全年预算数（万元） | 全年执行数（万元） |
      | 1    | 征兵工作经费 | 50                 | -50            | 0                  | -                  |`,
  },
  finds: [
    {
      name: 'any other amount, as number or as text',
      drawing: `
        # 表
        | 序号 | 项目名称     | 年初预算数（元） | 全年预算数（元） | 全年执行数（元） |
        | 1    | 征兵工作经费 | -50              | 20               | -1,200.50        |
        | 2    | 双拥优抚经费 | 50               | '(3.5)           | 2                |`,
      findings: [
        { at: '表!C2', message: 'below', data: { found: '-50' } },
        { at: '表!E2', message: 'below', data: { found: '-1200.5' } },
        { at: '表!D3', message: 'below', data: { found: '-3.5' } },
      ],
    },
  ],
});

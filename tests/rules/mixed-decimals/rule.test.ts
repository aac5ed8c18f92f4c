import rule from '../../../src/core/rules/mixed-decimals/rule';
import { testRule } from '../test-rule';

const table = (amounts: readonly string[]) => `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
      ${amounts.map((amount, index) => `| ${index + 1} | 第${index}项目经费 | ${amount} | 95 | 优 |`).join('\n')}`;

testRule(rule, {
  silent: {
    'two kinds': table(['30', '20.5', '10']),
    'a plain 0 is none': table(['30.25', '20.5', '0']),
    'one format for all': table(['30.50', '20.00', '10.10']),
    'what is no amount': table(['30.25', '20.5', '——', '']),
  },
  finds: [
    {
      name: 'three kinds',
      drawing: table(['30', '20.5', '10', '0.1944']),
      findings: [{ at: '表!C2:C5', message: 'mixed', data: { column: '预算数（万元）', decimals: ['0', '1', '4'] } }],
    },
  ],
});

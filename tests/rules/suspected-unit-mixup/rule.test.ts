import rule from '../../../src/core/rules/suspected-unit-mixup/rule';
import { testRule } from '../test-rule';

const table = (amounts: readonly string[], unit = '万元') => `
      # 表
      | 序号 | 项目名称 | 预算数（${unit}） | 自评得分 | 自评等级 |
      ${amounts.map((amount, index) => `| ${index + 1} | 第${index}项目经费 | ${amount} | 95 | 优 |`).join('\n')}`;

testRule(rule, {
  silent: {
    'a large amount with decimals': table(['3', '2', '1', '4', '30000.5']),
    'a large amount among few': table(['3', '2', '1', '300000']),
    'just below 1000 times': table(['3', '2', '3', '4', '2999']),
    'amounts in 元 may be of any size': table(['3000', '2000', '3000', '4000', '3000000'], '元'),
    'zero is not small': table(['3', '2', '0', '4', '5', '6']),
  },
  finds: [
    {
      name: '元 among 万元',
      drawing: table(['3.2', '2', '1', '4', '549398']),
      findings: [{ at: '表!C6', message: 'tooLarge', data: { found: '549398', median: '3.2' } }],
    },
    {
      name: 'divided twice',
      drawing: table(['3.2', '2', '1', '4', '0.005494']),
      findings: [{ at: '表!C6', message: 'tooSmall', data: { found: '0.005494' } }],
    },
    {
      name: '万元 among 元',
      drawing: table(['3200', '2000', '100000', '4000', '54.94'], '元'),
      findings: [{ at: '表!C6', message: 'tooSmall', data: { found: '54.94' } }],
    },
    {
      name: 'a column of 万元 under 元, said once',
      drawing: table(['32.5', '20', '100', '4', '54.94'], '元'),
      findings: [
        { at: '表!C2:C6', message: 'smallColumn', data: { column: '预算数（元）', count: 4, median: '32.5' } },
      ],
    },
  ],
});

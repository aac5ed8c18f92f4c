import rule from '../../../src/core/rules/execution-rate-mismatch/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const spent = (row: string): string => drawForm({ funds: [`年度资金总额 | ${row} | 10`] });

testRule(rule, {
  silent: {
    'right as printed': drawForm(),
    'a part of one, a percent figure, and none': `${spent('46 | 46 | 41 | 10 | 0.8913')}\n${spent('46 | 46 | 41 | 10 | 89.13').replace('# 自评表', '# 二')}\n${spent('46 | 46 | 41 | 10 | ').replace('# 自评表', '# 三')}`,
    'no budget': spent('0 | 0 | 0 | 10 | —'),
  },
  finds: [
    {
      name: 'an indicator that says another rate than the amounts do: to be looked at',
      drawing: drawForm({
        indicators: [
          '预算执行 | 预算执行率 | 预算执行率 | ≥95% | 97.5% | 10 | 10 |',
          '预算执行 | 预算执行率 | 三公经费执行率 | ≤100% | 80% | 10 | 10 |',
        ],
      }),
      findings: [
        {
          at: '自评表!F11',
          message: 'differs',
          data: { found: '97.5', expected: '100.0' },
          severity: 'warning',
          certainty: 'review',
        },
      ],
    },
    {
      name: 'another rate, of the initial budget, and of a part',
      drawing: drawForm({
        funds: ['年度资金总额 | 80 | 100 | 76 | 10 | 95% | 9.5', '其中：财政拨款 | 80 | 80 | 60 | — | 80% | —'],
      }),
      findings: [
        { at: '自评表!H6', message: 'onInitial', data: { found: '95', expected: '76' } },
        { at: '自评表!H7', message: 'differs', data: { found: '80', expected: '75' } },
      ],
    },
  ],
});

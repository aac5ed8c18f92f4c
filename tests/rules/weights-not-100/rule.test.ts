import rule from '../../../src/core/rules/weights-not-100/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const weighing = (output: string, rest = '50', heading = '产出指标'): string[] => [
  `${heading} | 数量指标 | 培训人数 | ≥200人 | 200人 | ${output} | 30 |`,
  `效益指标 | 社会效益指标 | 持证上岗人数 | ≥150人 | 160人 | ${rest} | 30 |`,
];
const FUNDS_WITHOUT = ['年度资金总额 | 100.00 | 100.00 | 100.00 | | 100.00% | '];

testRule(rule, {
  silent: {
    'they add up to 100': drawForm(),
    'a blank form owes nothing yet': drawForm({
      funds: ['年度资金总额 | 100.00 | | | 10 | | '],
      goals: ['开展培训。', ''],
      indicators: ['产出指标 | 数量指标 | 培训人数 | ≥200人 | | 30 | |'],
      total: '100 | ',
    }),
    'weights as text and as percent': drawForm({ indicators: weighing("'40分", '50%') }),
    'weights as parts of one': drawForm({
      funds: ['年度资金总额 | 100.00 | 100.00 | 100.00 | 0.1 | 100.00% | 10'],
      indicators: weighing('0.4', '0.5'),
      total: '1 | 100',
    }),
    'no weights at all': drawForm({ indicators: weighing('', ''), total: null }),
    'the execution rate has no points in print, and 90 are left for the indicators': drawForm({
      funds: FUNDS_WITHOUT,
      indicators: weighing('40'),
    }),
    'the execution rate has none at all': drawForm({ funds: FUNDS_WITHOUT, indicators: weighing('50') }),
    'the execution rate as an indicator, its points in the funds block too': drawForm({
      indicators: [...weighing('40'), '预算执行指标 | 预算执行率 | 预算执行率 | 100% | 100% | 10 | 10 |'],
    }),
    'a rate among the indicators beside the funds block, each with points of its own': drawForm({
      indicators: [...weighing('30'), '过程指标 | 预算管理 | 预算执行率 | ≥95% | 100% | 10 | 10 |'],
    }),
    'points on the only source of money': drawForm({
      funds: ['年度资金总额 | 100 | 100 | 100 | — | 100% | —', '其中：财政拨款 | 100 | 100 | 100 | 10 | 100% | 10'],
      indicators: weighing('40'),
    }),
    'the total counts the indicators alone': drawForm({ indicators: weighing('40'), total: '90 | 90' }),
    'a weight that cannot be read': drawForm({ indicators: weighing('据实', '30') }),
    'a dash where an indicator has no points': drawForm({
      indicators: [...weighing('40'), '产出指标 | 时效指标 | 及时率 | 100% | 100% | — | — |'],
    }),
    'thirds, stored to the full': drawForm({
      indicators: [
        ...weighing('40', '40'),
        ...['一', '二', '三'].map(
          (one) => `满意度指标 | 满意度 | 学员满意度${one} | ≥95% | 96% | 3.33333333333333 | 3 |`,
        ),
      ],
    }),
    'each block has a hundred of its own': drawForm({ funds: FUNDS_WITHOUT, indicators: weighing('100', '100') }),
  },
  finds: [
    {
      name: 'too few',
      drawing: drawForm({ indicators: weighing('35') }),
      findings: [{ at: '自评表!G13', message: 'differs', data: { found: '95' } }],
    },
    {
      name: 'too many, without a total row',
      drawing: drawForm({ indicators: weighing('50', '45'), total: null }),
      findings: [{ at: '自评表!G11:G12', message: 'differs', data: { found: '105' } }],
    },
    {
      name: 'short with and without the points that the execution rate usually has',
      drawing: drawForm({ funds: FUNDS_WITHOUT, indicators: weighing('45') }),
      findings: [{ at: '自评表!G12', message: 'withoutExecution', data: { found: '95', execution: '10' } }],
    },
    {
      name: 'an indicator without a weight',
      drawing: drawForm({ indicators: weighing('40', '') }),
      findings: [{ at: '自评表!G13', message: 'incomplete', data: { found: '50', count: 1 } }],
    },
    {
      name: 'a total row that says something else',
      drawing: drawForm({ indicators: weighing('40'), total: '95 | 100' }),
      findings: [{ at: '自评表!G13', message: 'total', data: { found: '95', expected: '100' } }],
    },
  ],
});

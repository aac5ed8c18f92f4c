import rule from '../../../src/core/rules/execution-score-mismatch/rule';
import { NATIONAL_PRESET } from '../../../src/core/presets';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const spent = (row: string): string => drawForm({ funds: [`年度资金总额 | 100 | ${row}`] });

const asIndicator = (row: string, executed = '91.3'): string =>
  drawForm({
    funds: [`年度资金总额 | 80 | 100 | ${executed} | — | | —`],
    indicators: [row, '产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 90 | 90 |'],
  });

testRule(rule, {
  silent: {
    'among the indicators, by the amounts': asIndicator(
      '预算执行 | 预算执行率 | 预算执行率 | 100% | 91.3% | 10 | 9.13 |',
    ),
    'among the indicators, from the rate as printed': asIndicator('过程 | 管理 | 预算执行率 | 100% | 91% | 10 | 9.1 |'),
    'a target of its own': asIndicator('预算执行 | 预算执行率 | 预算执行率 | ≥90% | 91.3% | 10 | 10 |'),
    'another rate': asIndicator('预算执行 | 预算执行率 | 政府采购执行率 | 100% | 100% | 10 | 10 |'),
    'all spent, all points': drawForm(),
    'right at two decimals': spent('92 | 80 | 10 | 86.96% | 8.7'),
    'right at one decimal and at none': `${spent('92 | 80 | 10 | 86.96% | 8.7')}\n${spent('300 | 257 | 10 | 85.67% | 8.6').replace('# 自评表', '# 表二')}`,
    'half a hundredth rounds up': spent('1000 | 974.5 | 10 | 97.45% | 9.75'),
    'more was spent than there was: the weight at most': spent('100 | 120 | 10 | 120% | 10'),
    'from a rate printed without decimals': spent('300 | 290 | 10 | 97% | 9.7'),
    'hardly short of all': spent('100.00 | 99.80 | 10 | 99.80% | 10'),
    'no points for the execution rate': spent('100 | 50 | — | 50% | —'),
    'not scored yet': spent('100 | 50 | 10 | 50% | '),
    'no budget and no points': spent('0 | 0 | 10 | 0% | 0'),
    'no budget, and a dash': spent('0 | 0 | 10 | — | —'),
    'no amounts, but a rate': spent(' | | 10 | 95% | 9.5'),
    'an amount that cannot be computed': spent('100 | #REF! | 10 | 50% | 10'),
    'as text': spent("100 | 95 | '10分 | 95% | '9.5分"),
  },
  finds: [
    {
      name: 'all points of an indicator though not all was spent',
      drawing: asIndicator('预算执行 | 预算执行率 | 预算执行率 | 100% | 91.3% | 10 | 10 |'),
      findings: [
        { at: '自评表!H10', message: 'differs', data: { found: '10', expected: '9.13', rate: '91.30', weight: '10' } },
      ],
    },
    {
      name: 'an indicator without a target',
      drawing: asIndicator('过程 | 管理 | 年度预算执行率 | | 91.3% | 20 | 19 |'),
      findings: [
        { at: '自评表!H10', message: 'differs', data: { found: '19', expected: '18.26', rate: '91.30', weight: '20' } },
      ],
    },
    {
      name: 'fewer spent than the points say',
      drawing: spent('100 | 86 | 10 | 86% | 9.6'),
      findings: [
        { at: '自评表!I6', message: 'differs', data: { found: '9.6', expected: '8.6', rate: '86', weight: '10' } },
      ],
    },
    {
      name: 'of the initial budget',
      drawing: spent('80 | 76 | 10 | 95% | 7.6'),
      findings: [
        { at: '自评表!I6', message: 'differs', data: { found: '7.6', expected: '9.5', rate: '95', weight: '10' } },
      ],
    },
    {
      name: 'none at all where nobody rounds so',
      drawing: spent('100 | 40 | 20 | 40% | 20'),
      findings: [
        { at: '自评表!I6', message: 'differs', data: { found: '20', expected: '8', rate: '40', weight: '20' } },
      ],
    },
    {
      name: 'all points for not quite all',
      drawing: spent('100 | 96 | 10 | 96% | 10'),
      findings: [
        {
          at: '自评表!I6',
          message: 'full',
          severity: 'warning',
          certainty: 'review',
          data: { found: '10', expected: '9.6', rate: '96', weight: '10' },
        },
      ],
    },
    {
      name: 'the stated rate alone',
      drawing: spent('/ | / | 10 | 95% | 9'),
      findings: [
        { at: '自评表!I6', message: 'differs', data: { found: '9', expected: '9.5', rate: '95', weight: '10' } },
      ],
    },
    {
      name: 'points without a budget, where they are 0',
      drawing: spent('0 | 0 | 10 | 0% | 10'),
      preset: NATIONAL_PRESET,
      findings: [{ at: '自评表!I6', message: 'withoutBudget', severity: 'warning', data: { found: '10' } }],
    },
  ],
});

import rule from '../../../src/core/rules/execution-score-mismatch/rule';
import { NATIONAL_PRESET } from '../../../src/core/presets';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const spent = (row: string): string => drawForm({ funds: [`年度资金总额 | 100 | ${row}`] });

testRule(rule, {
  silent: {
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

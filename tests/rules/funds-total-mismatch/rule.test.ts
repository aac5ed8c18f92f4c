import rule from '../../../src/core/rules/funds-total-mismatch/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const funds = (...rows: readonly string[]): string => drawForm({ funds: rows.map((row) => `${row} | — | — | —`) });

testRule(rule, {
  silent: {
    'they agree': drawForm(),
    'three sources, one of them a dash': funds(
      '年度资金总额 | 100 | 120 | 110',
      '其中：当年财政拨款 | 100 | 100 | 90',
      '上年结转资金 | — | 20 | 20',
      '其他资金 | / | | ',
    ),
    'nothing but the total is filled in': funds('年度资金总额 | 100 | 100 | 90', '其中：当年财政拨款 | | | '),
    'one part is named, and no more': funds('年度资金总额 | 100 | 100 | 90', '其中：财政拨款 | 80 | 80 | 70'),
    'details of a part are not added once more': funds(
      '年度资金总额 | 100 | 100 | 90',
      '其中：财政资金 | 80 | 80 | 70',
      '其中：中央资金 | 50 | 50 | 40',
      '省级资金 | 30 | 30 | 30',
      '其他资金 | 20 | 20 | 20',
    ),
    'details that nothing marks, but that make up the row above': funds(
      '年度资金总额 | 100 | 100 | 90',
      '财政拨款 | 80 | 80 | 70',
      '中央 | 50 | 50 | 40',
      '省级 | 30 | 30 | 30',
      '其他资金 | 20 | 20 | 20',
    ),
    'as far as the total is printed': funds(
      '年度资金总额 | 100.5 | 100 | 90',
      '其中：当年财政拨款 | 60.46 | 60 | 50',
      '其他资金 | 40 | 40 | 40',
    ),
    'an amount that cannot be read': funds(
      '年度资金总额 | 100 | #REF! | 90',
      '其中：当年财政拨款 | 据实 | 60 | 90',
      '其他资金 | 40 | 10 | ',
    ),
    'no total': funds('财政拨款 | 60 | 60 | 50', '其他资金 | 10 | 10 | 10'),
  },
  finds: [
    {
      name: 'one column of three',
      drawing: funds('年度资金总额 | 100 | 100 | 90', '其中：当年财政拨款 | 80 | 80 | 70', '其他资金 | 20 | 30 | 20'),
      findings: [{ at: '自评表!E6', message: 'differs', data: { found: '100', expected: '110' } }],
    },
    {
      name: 'less than the total, and other sources are listed as well',
      drawing: funds('年度资金总额 | 100 | 100 | 90', '其中：当年财政拨款 | 80 | 80 | 70', '其他资金 | 20 | 20 | 10'),
      findings: [{ at: '自评表!F6', message: 'differs', data: { found: '90', expected: '80' } }],
    },
    {
      name: 'less than the total, and perhaps not all is listed',
      drawing: funds('年度资金总额 | 100 | 100 | 90', '中央资金 | 60 | 80 | 70', '省级资金 | 20 | 20 | 20'),
      findings: [
        {
          at: '自评表!D6',
          message: 'short',
          severity: 'warning',
          certainty: 'review',
          data: { found: '100', expected: '80' },
        },
      ],
    },
  ],
});

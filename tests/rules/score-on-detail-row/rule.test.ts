import rule from '../../../src/core/rules/score-on-detail-row/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const funds = (...rows: readonly string[]): string => drawForm({ funds: rows });

testRule(rule, {
  silent: {
    'dashes below': drawForm(),
    'nothing below': funds('年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9', '其中：财政拨款 | 100 | 100 | 90 | | | '),
    'a rate below is welcome': funds(
      '年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9',
      '其中：财政拨款 | 100 | 100 | 90 | — | 90% | —',
    ),
    'points of 0': funds(
      '年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9',
      '其中：财政拨款 | 100 | 100 | 90 | 0 | 90% | 0',
    ),
    'only there: the total has none': funds(
      '年度资金总额 | 100 | 100 | 90 | — | 90% | —',
      '其中：财政拨款 | 100 | 100 | 90 | 10 | 90% | 9',
    ),
  },
  finds: [
    {
      name: 'one row',
      drawing: funds('年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9', '其中：财政拨款 | 100 | 100 | 90 | 10 | 90% | 9'),
      findings: [
        { at: '自评表!G7', message: 'found', data: { label: '其中：财政拨款', cells: ['自评表!G7', '自评表!I7'] } },
      ],
    },
    {
      name: 'several rows: once',
      drawing: funds(
        '年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9',
        '其中：财政拨款 | 80 | 80 | 80 | | 100% | 10',
        '其他资金 | 20 | 20 | 10 | | 50% | 5',
      ),
      findings: [{ at: '自评表!I7', message: 'several', data: { count: 2, cells: ['自评表!I7', '自评表!I8'] } }],
    },
  ],
});

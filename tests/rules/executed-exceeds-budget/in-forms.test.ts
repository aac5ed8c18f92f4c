import rule from '../../../src/core/rules/executed-exceeds-budget/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'all spent': drawForm(),
    'only rounded': drawForm({
      funds: [
        '年度资金总额 | 100 | 99.991000 | 99.99 | 10 | 100% | 10',
        '其中：财政拨款 | 100 | 99.985000 | 99.99 | | | ',
      ],
    }),
  },
  finds: [
    {
      name: 'the total, and its part is not said once more',
      drawing: drawForm({
        funds: ['年度资金总额 | 100 | 100 | 120 | 10 | 120% | 10', '其中：财政拨款 | 100 | 100 | 120 | | | '],
      }),
      findings: [
        { at: '自评表!F6', message: 'exceeds', data: { found: '120', budget: '100', over: '20', rate: '120.00' } },
      ],
    },
    {
      name: 'a part alone',
      drawing: drawForm({
        funds: [
          '年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10',
          '其中：财政拨款 | 100 | 100 | 90 | | | ',
          '其他资金 | 0 | 0 | 10 | | | ',
        ],
      }),
      findings: [{ at: '自评表!F8', message: 'withoutBudget', data: { found: '10' } }],
    },
  ],
});

import rule from '../../../src/core/rules/negative-amount/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: { 'nothing below 0': drawForm() },
  finds: [
    {
      name: 'a part of the funds',
      drawing: drawForm({
        funds: ['年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10', '其中：财政拨款 | 100 | 100 | -20 | | | '],
      }),
      findings: [{ at: '自评表!F7', message: 'below', data: { found: '-20' } }],
    },
  ],
});

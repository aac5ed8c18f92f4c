import rule from '../../../src/core/rules/low-execution-unexplained/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const LOW = ['年度资金总额 | 100 | 100 | 60 | 10 | 60% | 6'];

testRule(rule, {
  silent: {
    'all spent': drawForm(),
    'a reason beside an indicator': drawForm({
      funds: LOW,
      indicators: ['产出指标 | 数量指标 | 培训人数 | ≥200人 | 150人 | 90 | 67.5 | 部分学员推迟到次年培训'],
    }),
    'a sentence that says why': drawForm({ funds: LOW, goals: ['开展培训。', '因疫情影响，第二期培训推迟到次年。'] }),
    'no budget': drawForm({ funds: ['年度资金总额 | 0 | 0 | 0 | 10 | 0% | 0'] }),
  },
  finds: [
    {
      name: 'no word on why',
      drawing: drawForm({
        funds: LOW,
        indicators: ['产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 90 | 90 | 无'],
      }),
      findings: [{ at: '自评表!H6', message: 'form', data: { rate: '60.00', limit: 90 } }],
    },
  ],
});

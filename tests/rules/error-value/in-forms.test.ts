import rule from '../../../src/core/rules/error-value/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: { 'no errors': drawForm() },
  finds: [
    {
      name: 'a rate and a score',
      drawing: drawForm({
        funds: ['年度资金总额 | 0 | 0 | 0 | 10 | =F6/E6 → #DIV/0! | 0'],
        indicators: ['产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 90 | #REF! |'],
      }),
      findings: [
        { at: '自评表!H6', message: 'division', data: { found: '#DIV/0!' } },
        { at: '自评表!H10', message: 'reference', data: { found: '#REF!' } },
      ],
    },
    {
      name: 'a column of them: once',
      drawing: drawForm({
        indicators: Array.from(
          { length: 7 },
          (_, index) => `产出指标 | 数量指标 | 培训${index + 1}班 | ≥20人 | 20人 | 10 | =#REF!*G11 → #REF! |`,
        ),
      }),
      findings: [{ at: '自评表!H11:H17', message: 'mostInForm', data: { found: '#REF!', count: 7 } }],
    },
  ],
});

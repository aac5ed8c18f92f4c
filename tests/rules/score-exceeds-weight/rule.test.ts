import rule from '../../../src/core/rules/score-exceeds-weight/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const scored = (...scores: readonly string[]): string =>
  drawForm({
    indicators: scores.map((score, index) => `产出指标 | 数量指标 | 培训${index + 1}班 | ≥20人 | 20人 | ${score} |`),
  });

testRule(rule, {
  silent: {
    'all points, and fewer': scored('30 | 30', '20 | 15.5', '40 | 0'),
    'no weight, or none that can be read': scored(' | 30', '— | 30', '据实 | 10'),
    'weights as parts of one': drawForm({
      funds: ['年度资金总额 | 100.00 | 100.00 | 100.00 | 0.1 | 100.00% | 10'],
      indicators: ['产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 0.9 | 90 |'],
    }),
    'a total above 100 is another rule’s': drawForm({ total: '100 | 102' }),
  },
  finds: [
    {
      name: 'an indicator and the execution rate',
      drawing: drawForm({
        funds: ['年度资金总额 | 100.00 | 100.00 | 100.00 | 10 | 100.00% | 12'],
        indicators: ["产出指标 | 数量指标 | 培训人数 | ≥200人 | 300人 | 30 | '33分 |"],
      }),
      findings: [
        { at: '自评表!I6', message: 'exceeds', data: { found: '12', weight: '10' } },
        { at: '自评表!H10', message: 'exceeds', data: { found: '33', weight: '30' } },
      ],
    },
    {
      name: 'scores out of 100 throughout',
      drawing: scored('10 | 100', '10 | 95', '10 | 90', '10 | 100', '10 | 85', '10 | 100'),
      findings: [{ at: '自评表!H11:H16', message: 'most', data: { count: 6, total: 7 } }],
    },
  ],
});

import rule from '../../../src/core/rules/score-out-of-range/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'all within': drawForm(),
    'a dash': drawForm({ indicators: ['产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | — | / |'] }),
    'set aside in words': drawForm({ indicators: ['产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 90 | 不适用 |'] }),
  },
  finds: [
    {
      name: 'a total above 100, a score below 0, and words',
      drawing: drawForm({
        indicators: [
          '产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 30 | -5 |',
          '产出指标 | 质量指标 | 合格率 | ≥90% | 95% | 60 | 满分 |',
        ],
        total: '100 | 105',
      }),
      findings: [
        { at: '自评表!H13', message: 'above', data: { found: '105', full: '100' } },
        { at: '自评表!H11', message: 'below', data: { found: '-5', full: '30' } },
        { at: '自评表!H12', message: 'notNumber', data: { found: '满分' } },
      ],
    },
  ],
});

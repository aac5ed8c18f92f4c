import rule from '../../../src/core/rules/number-as-text/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    numbers: drawForm(),
    'a label with its figure': drawForm({ total: null, below: ['| 总分：100 |'] }),
    'targets and actuals may be text, and dashes': drawForm({ funds: ['年度资金总额 | — | 100 | 100 | / | 100% | —'] }),
  },
  finds: [
    {
      name: 'where nothing is computed: a warning',
      drawing: drawForm({
        funds: ["年度资金总额 | '100万元 | 100 | 据实 | 10 | 100% | 10"],
        indicators: ["产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | '９０ | '88.5分 |"],
      }),
      findings: [
        {
          at: '自评表!D6',
          message: 'withUnit',
          severity: 'warning',
          data: { found: '100万元' },
          fix: ['D6 = 100'],
        },
        { at: '自评表!F6', message: 'words', severity: 'warning', data: { found: '据实' } },
        { at: '自评表!G10', message: 'fullWidth', severity: 'warning', data: { found: '９０' }, fix: ['G10 = 90'] },
        { at: '自评表!H10', message: 'withUnit', severity: 'warning', data: { found: '88.5分' }, fix: ['H10 = 88.5'] },
      ],
    },
    {
      name: 'where a formula passes over it: an error',
      drawing: drawForm({
        indicators: ["产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 90 | '88.5分 |"],
        total: '100 | =SUM(H11,I6) → 10',
      }),
      findings: [{ at: '自评表!H11', message: 'withUnit', data: { found: '88.5分' }, fix: ['H11 = 88.5'] }],
    },
    {
      name: 'a form pasted as text: once',
      drawing: drawForm({
        funds: ['年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10'],
        indicators: Array.from(
          { length: 6 },
          (_, index) => `产出指标 | 数量指标 | 培训${index + 1}班 | ≥20人 | 20人 | '15 | '15 |`,
        ),
      }),
      findings: [
        {
          at: '自评表!G10',
          message: 'mostInForm',
          severity: 'warning',
          data: { count: 12 },
          fix: Array.from({ length: 6 }, (_, index) => [`G${index + 10} = 15`, `H${index + 10} = 15`]).flat(),
        },
      ],
    },
  ],
});

import rule from '../../../src/core/rules/block-weight-mismatch/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const form = (heading: string, weights: readonly string[], more: readonly string[] = []): string =>
  drawForm({
    indicators: [
      ...weights.map((weight, index) => `${heading} | 数量指标 | 培训${index + 1}班 | ≥20人 | 20人 | ${weight} | 10 |`),
      ...more,
    ],
  });

testRule(rule, {
  silent: {
    'headings and sums agree': drawForm(),
    'a heading without points': form('产出指标', ['30', '30']),
    'a blank form': drawForm({
      funds: ['年度资金总额 | 100.00 | | | 10 | | '],
      goals: ['开展培训。', ''],
      indicators: ['产出指标（50分） | 数量指标 | 培训人数 | ≥200人 | | 30 | |'],
      total: '100 | ',
    }),
    'no weights below': form('产出指标（50分）', ['', '']),
    'a weight that cannot be read': form('产出指标（50分）', ['30', '据实']),
    'a count of the indicators': form('产出指标（2）', ['30', '20']),
    'benefit with the satisfaction below it, which says no points': form(
      '产出指标（50分）',
      ['50'],
      [
        '效益指标（40分） | 社会效益指标 | 就业人数 | ≥20人 | 20人 | 30 | 30 |',
        '满意度指标 | 满意度 | 学员满意度 | ≥95% | 96% | 10 | 10 |',
      ],
    ),
    'the heading repeated further down': form(
      '产出指标（50分）',
      ['30'],
      [
        '效益指标（30分） | 社会效益指标 | 就业人数 | ≥20人 | 20人 | 30 | 30 |',
        '产出指标（50分） | 质量指标 | 合格率 | ≥90% | 96% | 20 | 20 |',
      ],
    ),
  },
  finds: [
    {
      name: 'a first level',
      drawing: form('产出指标（50分）', ['30', '10']),
      findings: [{ at: '自评表!B11', message: 'differs', data: { found: '50', expected: '40', count: 2 } }],
    },
    {
      name: 'a second level',
      drawing: drawForm({ indicators: ['产出指标 | 数量指标（20分） | 培训人数 | ≥20人 | 20人 | 25 | 25 |'] }),
      findings: [{ at: '自评表!C11', message: 'differs', data: { found: '20', expected: '25', count: 1 } }],
    },
  ],
});

import rule from '../../../src/core/rules/duplicate-indicator/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const of = (...indicators: readonly string[]) => drawForm({ indicators });

testRule(rule, {
  silent: {
    'all names differ': drawForm(),
    'one object under three headings, with what is asked of each': of(
      '产出指标 | 数量指标 | 道路建设 | ≥5公里 | 5公里 | 20 | 20 |',
      '产出指标 | 质量指标 | 道路建设 | 100% | 100% | 20 | 20 |',
      '产出指标 | 时效指标 | 道路建设 | 2023年12月底前 | 2023年11月 | 10 | 10 |',
    ),
    'one object with 100% twice: a share of what is not said': of(
      '产出指标 | 质量指标 | 道路建设 | 100% | 100% | 20 | 20 |',
      '产出指标 | 时效指标 | 道路建设 | 100% | 100% | 20 | 20 |',
    ),
    'one standard for two groups of people': of(
      '产出指标 | 成本指标 | 补助标准 | 500元/人 | 500元/人 | 20 | 20 |',
      '产出指标 | 成本指标 | 补助标准 | 300元/人 | 300元/人 | 20 | 20 |',
    ),
    'the same target for two things': of(
      '产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 20 | 20 |',
      '效益指标 | 社会效益指标 | 就业人数 | ≥200人 | 200人 | 20 | 20 |',
    ),
    'a template’s placeholders': of(
      '产出指标 | 数量指标 | 指标1 | ≥1个 | 1个 | 20 | 20 |',
      '产出指标 | 质量指标 | 指标1 | ≥1个 | 1个 | 20 | 20 |',
      '产出指标 | 时效指标 | …… | | | 20 | 20 |',
      '产出指标 | 成本指标 | …… | | | 20 | 20 |',
    ),
    'words alone': of(
      '效益指标 | 社会效益指标 | 促进就业 | 有效 | 达成预期指标 | 20 | 20 |',
      '效益指标 | 可持续影响指标 | 促进就业 | 有效 | 达成预期指标 | 20 | 20 |',
    ),
    'two forms have the same indicators': `${drawForm()}\n${drawForm({ sheet: '表2' })}`,
    'a blank form': of(
      '产出指标 | 数量指标 | 培训人数 | ≥200人 | | 20 | |',
      '效益指标 | 社会效益指标 | 培训人数 | ≥200人 | | 20 | |',
    )
      .replaceAll('100.00 | 10 | 100.00% | 10', ' | 10 | |')
      .replaceAll('100.00 | — | — | —', ' | | |')
      .replace('已开展技能培训。', '')
      .replace('100 | 100 |', '100 | |'),
  },
  finds: [
    {
      name: 'the number of people as output and as benefit',
      drawing: of(
        '产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 20 | 20 |',
        '效益指标 | 经济效益指标 | 培训人数 | ≥200人 | 200人 | 20 | 20 |',
      ),
      findings: [
        {
          at: '自评表!D12',
          message: 'twoHeadings',
          data: { name: '培训人数', cell: '自评表!D11', heading: '经济效益指标', other: '数量指标' },
        },
      ],
    },
    {
      name: 'satisfaction as a benefit and as satisfaction',
      drawing: of(
        '效益指标 | 社会效益指标 | 群众满意度 | ≥95% | 96% | 20 | 20 |',
        '满意度指标 | 服务对象满意度指标 | 群众满意度 | 95% | 96% | 20 | 20 |',
      ),
      findings: [
        {
          at: '自评表!D12',
          message: 'twoHeadings',
          data: { name: '群众满意度', cell: '自评表!D11', heading: '服务对象满意度指标', other: '社会效益指标' },
        },
      ],
    },
    {
      name: 'a row twice',
      drawing: of(
        '产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 20 | 20 |',
        '产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 20 | 20 |',
      ),
      findings: [{ at: '自评表!D12', message: 'oneHeading', data: { name: '培训人数', cell: '自评表!D11' } }],
    },
  ],
});

import rule from '../../../src/core/rules/dominant-indicator/rule';
import { drawForm } from '../../drawing/draw-form';
import { NORMAL_FORMS } from '../../drawing/normal-forms';
import { testRule } from '../test-rule';

const of = (...indicators: readonly string[]) => drawForm({ indicators });

function row(name: string, weight?: number): string {
  const points = weight === undefined ? ' | ' : `${weight} | ${weight}`;
  return `产出指标 | 数量指标 | ${name} | ≥1个 | 1个 | ${points} |`;
}

testRule(rule, {
  silent: {
    ...NORMAL_FORMS,

    'two indicators in a block': of(row('培训人数', 35), row('培训期数', 15)),
    'just half': of(row('培训人数', 25), row('培训期数', 15), row('培训合格率', 10)),
    'no weights': of(row('培训人数'), row('培训期数'), row('培训合格率')),
  },
  finds: [
    {
      name: 'over half of a block',
      drawing: of(
        row('培训人数', 30),
        row('培训期数', 10),
        row('培训合格率', 10),
        '效益指标 | 社会效益指标 | 持证上岗人数 | ≥150人 | 160人 | 40 | 40 |',
      ),
      findings: [
        {
          at: '自评表!G11',
          message: 'block',
          data: { name: '培训人数', weight: '30', heading: '产出指标', sum: '50', count: 3 },
        },
      ],
    },
    {
      name: 'over half of all, and so of its block: once',
      drawing: of(row('培训人数', 60), row('培训期数', 10), row('培训合格率', 10)),
      findings: [{ at: '自评表!G11', message: 'form', data: { name: '培训人数', weight: '60', sum: '80' } }],
    },
  ],
});

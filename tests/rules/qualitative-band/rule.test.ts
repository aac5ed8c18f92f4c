import { SHIPPED_PRESETS } from '../../../src/core/presets';
import rule from '../../../src/core/rules/qualitative-band/rule';
import { drawForm } from '../../drawing/draw-form';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { detect, testRule } from '../test-rule';

const of = (...rows: string[]): string => drawForm({ indicators: rows.map((one) => `效益指标 | ${one}`) });
const PARTLY = '部分达成预期指标并具有一定效果';
const MISSED = '未达成预期指标且效果较差';

testRule(rule, {
  silent: {
    'a form that is right': drawForm(),
    'within the band, its lower end included': of(
      '社会效益指标 | 就业能力 | 提升 | 达成预期指标 | 10 | 10 |',
      '社会效益指标 | 就业质量 | 提升 | 基本达成目标 | 10 | 8 | 起步晚',
      `社会效益指标 | 就业环境 | 提升 | ${PARTLY} | 10 | 6 | 起步晚`,
      `社会效益指标 | 就业水平 | 提升 | ${PARTLY} | 10 | 7.9 | 起步晚`,
      `社会效益指标 | 就业意识 | 提升 | ${MISSED} | 10 | 0 | 没有开展`,
    ),
    'no whole score lies within the band: 1.2 to 1.6 of 2 points': of(
      `社会效益指标 | 就业能力 | 提升 | ${PARTLY} | 2 | 1 | 起步晚`,
      `社会效益指标 | 就业质量 | 提升 | ${PARTLY} | 2 | 2 | 起步晚`,
    ),
    'words that are no level': of(
      '社会效益指标 | 就业能力 | 提升 | 效果明显 | 10 | 5 |',
      '社会效益指标 | 就业质量 | 提升 | 完成 | 10 | 5 |',
    ),
    'a level beside a figure says nothing of the figure': of('社会效益指标 | 就业率 | ≥90% | 达成预期指标 | 10 | 5 |'),
    'above the weight, and without points': of(
      '社会效益指标 | 就业能力 | 提升 | 达成预期指标 | 10 | 12 |',
      '社会效益指标 | 就业质量 | 提升 | 达成预期指标 | 0 | 0 |',
    ),
  },
  finds: [
    {
      name: 'above, below, and at the end that belongs to the next level',
      drawing: of(
        `社会效益指标 | 就业能力 | 提升 | ${PARTLY} | 10 | 9 | 起步晚`,
        '社会效益指标 | 就业质量 | 提升 | 达成预期指标 | 10 | 7 | 起步晚',
        `社会效益指标 | 就业环境 | 提升 | ${PARTLY} | 10 | 8 | 起步晚`,
      ),
      findings: [
        {
          at: '自评表!H11',
          message: 'above',
          data: { level: PARTLY, weight: '10', fromPercent: 60, toPercent: 80, from: '6', to: '8', score: '9' },
        },
        {
          at: '自评表!H12',
          message: 'below',
          data: {
            level: '达成预期指标',
            weight: '10',
            fromPercent: 80,
            toPercent: 100,
            from: '8',
            to: '10',
            score: '7',
          },
        },
        {
          at: '自评表!H13',
          message: 'edge',
          severity: 'warning',
          data: { level: PARTLY, weight: '10', fromPercent: 60, toPercent: 80, from: '6', to: '8', score: '8' },
        },
      ],
    },
    {
      name: 'within the bands of another place',
      drawing: of(`社会效益指标 | 就业能力 | 提升 | ${PARTLY} | 10 | 5.5 | 起步晚`),
      findings: [
        {
          at: '自评表!H11',
          message: 'otherBands',
          severity: 'warning',
          certainty: 'review',
          data: { level: PARTLY, weight: '10', fromPercent: 60, toPercent: 80, from: '6', to: '8', score: '5.5' },
        },
      ],
    },
  ],
});

test('by the bands that are chosen', () => {
  const hubei = SHIPPED_PRESETS.find(({ id }) => id === 'hubei')!;
  const drawing = of(`社会效益指标 | 就业能力 | 提升 | ${PARTLY} | 10 | 5.5 | 起步晚`);
  expect(detect(rule, drawWorkbook(drawing), hubei)).toEqual([]);
});

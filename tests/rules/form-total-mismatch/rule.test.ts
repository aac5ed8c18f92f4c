import rule from '../../../src/core/rules/form-total-mismatch/rule';
import { EXAMPLE_CAPS, NATIONAL_PRESET } from '../../../src/core/presets';
import { drawWorkbook } from '../../../src/core/drawing';
import { drawForm } from '../../drawing/draw-form';
import { detect, testRule } from '../test-rule';

const scored = (total: string | null, scores: readonly string[], funds?: readonly string[]): string =>
  drawForm({
    total,
    ...(funds ? { funds } : {}),
    indicators: scores.map((score, index) => `产出指标 | 数量指标 | 培训${index + 1}班 | ≥20人 | 20人 | ${score} |`),
  });
const WITHOUT = ['年度资金总额 | 100.00 | 100.00 | 98.00 | | 98.00% | '];
const NO_BUDGET = ['年度资金总额 | 0 | 0 | 0 | — | — | —'];

testRule(rule, {
  silent: {
    'the sum': scored('100 | 95.5', ['50 | 47.5', '40 | 38']),
    'as far as the total is printed': scored('100 | 95.6', ['50 | 47.58', '40 | 38']),
    'scores are added up as they are printed': scored('100 | 76.66', ['50 | 33.333333', '40 | 33.333333']),
    'no total, or none yet': `${scored(null, ['50 | 40', '40 | 30'])}\n${scored('100 | ', ['50 | 40', '40 | 30']).replace('# 自评表', '# 表二')}`,
    'a score is still to come': scored('100 | 60', ['50 | 50', '40 | ']),
    'a score that cannot be read': scored('100 | 60', ['50 | 优', '40 | 40']),
    'a dash counts for nothing': scored('100 | 60', ['50 | 50', '— | —']),
    'points of an execution rate that are not printed': scored('100 | 99.8', ['50 | 50', '40 | 40'], WITHOUT),
    'no weights at all': scored('100 | 99', [' | 50', ' | 40'], WITHOUT),
    'without a budget what is left counts for 100': scored('100 | 88.89', ['50 | 45', '40 | 35'], NO_BUDGET),
    'the execution rate as an indicator': drawForm({
      indicators: [
        '产出指标 | 数量指标 | 培训人数 | ≥20人 | 20人 | 90 | 85 |',
        '预算执行 | 预算执行率 | 预算执行率 | 100% | 100% | 10 | 10 |',
      ],
      total: '100 | 95',
    }),
    'text in figures': scored("100 | '95.5分", ["50 | '47.5分", "40 | '38"]),
  },
  finds: [
    {
      name: 'another sum',
      drawing: scored('100 | 98', ['50 | 47.5', '40 | 38']),
      findings: [
        {
          at: '自评表!H13',
          message: 'differs',
          data: { found: '98', expected: '95.5' },
          fix: ['H13 = =SUM(H11:H12,I6)'],
        },
      ],
    },
    {
      name: 'the execution rate is left out',
      drawing: scored('100 | 85.5', ['50 | 47.5', '40 | 38']),
      findings: [
        {
          at: '自评表!H13',
          message: 'withoutExecution',
          data: { found: '85.5', expected: '95.5', execution: '10' },
          fix: ['H13 = =SUM(H11:H12,I6)'],
        },
      ],
    },
    {
      name: 'an indicator is left out',
      drawing: scored('100 | 57.5', ['50 | 47.5', '40 | 38']),
      findings: [
        {
          at: '自评表!H13',
          message: 'withoutOne',
          data: { found: '57.5', expected: '95.5', name: '培训2班', score: '38' },
          fix: ['H13 = =SUM(H11:H12,I6)'],
        },
      ],
    },
    {
      name: 'subtotals are added up once more',
      drawing: drawForm({
        indicators: [
          '产出指标 | 数量指标 | 培训人数 | ≥20人 | 20人 | 50 | 47.5 |',
          ' | 小计 | | | | 50 | 47.5 |',
          '效益指标 | 社会效益指标 | 就业人数 | ≥20人 | 20人 | 40 | 40 |',
          ' | 小计 | | | | 40 | 40 |',
        ],
        total: '100 | =SUM(H11:H14)+I6 → 185',
      }),
      findings: [
        {
          at: '自评表!H15',
          message: 'withSubtotals',
          data: { found: '185', expected: '97.5' },
          fix: ['H15 = =SUM(H11,H13,I6)'],
        },
      ],
    },
    {
      name: 'more than an unprinted execution rate can hold',
      drawing: scored('100 | 95', ['50 | 42', '40 | 42'], WITHOUT),
      findings: [
        {
          at: '自评表!H12',
          message: 'differs',
          data: { found: '95', expected: '84' },
          fix: ['H12 = =SUM(H10:H11)'],
        },
      ],
    },
    {
      name: 'scores as text: no formula can add them up',
      drawing: scored('100 | 57.5', ["50 | '47.5分", '40 | 38']),
      findings: [
        {
          at: '自评表!H13',
          message: 'withoutOne',
          data: { found: '57.5', expected: '95.5', name: '培训2班', score: '38' },
        },
      ],
    },
  ],
});

test('a place’s caps are known', () => {
  const drawing = scored('100 | 79', ['50 | 50', '40 | 38'], ['年度资金总额 | 100 | 100 | 65 | 10 | 65% | 6.5']);
  const preset = { ...NATIONAL_PRESET, caps: EXAMPLE_CAPS };
  expect(detect(rule, drawWorkbook(drawing), preset)).toEqual([]);
  expect(detect(rule, drawWorkbook(drawing))).toHaveLength(1);
});

import { SHIPPED_PRESETS } from '../../../src/core/presets';
import rule from '../../../src/core/rules/indicator-underscored/rule';
import { drawForm } from '../../drawing/draw-form';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { detect, testRule } from '../test-rule';

const of = (...rows: string[]): string => drawForm({ indicators: rows.map((one) => `产出指标 | ${one}`) });

testRule(rule, {
  silent: {
    'a form that is right': drawForm(),
    'fewer points with a reason are a judgement': of('数量指标 | 人数 | ≥200人 | 205人 | 10 | 9 | 组织工作不够细致'),
    'rounded, or cut off': of(
      '数量指标 | 人数 | ≥240人 | 220人 | 10 | 9.1 |',
      '数量指标 | 场次 | ≥240场 | 220场 | 10 | 9.16 |',
      '数量指标 | 份数 | ≥240份 | 220份 | 10 | 9 |',
    ),
    'more points than the formula gives': of('数量指标 | 人数 | ≥200人 | 180人 | 10 | 9.5 |'),
    'not filled in': of('数量指标 | 人数 | ≥200人 | 205人 | 10 | |'),
    'what a person judges': of(
      '质量指标 | 质量 | 有效提升 | 有提升 | 10 | 8 |',
      '时效指标 | 时间 | 2023年6月底前 | 2023年9月 | 10 | 5 |',
    ),
    'no formula for what lies above a range': of('质量指标 | 比例 | 80%-90% | 95% | 10 | 8 |'),
  },
  finds: [
    {
      name: 'reached, and yet points are lost',
      drawing: of('数量指标 | 人数 | ≥200人 | 205人 | 10 | 9 |', '成本指标 | 成本 | ≤100万元 | 95万元 | 10 | 9 | 无'),
      findings: [
        {
          at: '自评表!H11',
          message: 'reached',
          data: {
            target: '≥200人',
            actual: '205人',
            weight: '10',
            rate: '100',
            expected: '10',
            score: '9',
            difference: '1',
          },
        },
        {
          at: '自评表!H12',
          message: 'reached',
          data: {
            target: '≤100万元',
            actual: '95万元',
            weight: '10',
            rate: '100',
            expected: '10',
            score: '9',
            difference: '1',
          },
        },
      ],
    },
    {
      name: 'less than the share, and than what the excess leaves',
      drawing: of('数量指标 | 人数 | ≥200人 | 190人 | 10 | 8 |', '成本指标 | 成本 | ≤100万元 | 110万元 | 10 | 7 |'),
      findings: [
        {
          at: '自评表!H11',
          message: 'share',
          data: {
            target: '≥200人',
            actual: '190人',
            weight: '10',
            rate: '95',
            expected: '9.5',
            score: '8',
            difference: '1.5',
          },
        },
        {
          at: '自评表!H12',
          message: 'excess',
          data: {
            target: '≤100万元',
            actual: '110万元',
            weight: '10',
            rate: '10',
            expected: '9',
            score: '7',
            difference: '2',
          },
        },
      ],
    },
    {
      name: 'scores that are all 0: said once',
      drawing: of(...[1, 2, 3, 4, 5, 6].map((n) => `数量指标 | 人数${n} | ≥200人 | 205人 | 10 | 0 |`)),
      findings: [{ at: '自评表!H11:H16', message: 'allZero', data: { count: 6 } }],
    },
  ],
});

test('where the ratio counts, a score that fits the other formula is asked about', () => {
  const ratio = { ...SHIPPED_PRESETS[0]!, negative: 'ratio' as const };
  const found = detect(rule, drawWorkbook(of('成本指标 | 成本 | ≤1000元 | 1250元 | 10 | 7.5 |')), ratio);
  expect(found).toMatchObject([{ message: 'fitsLinear', certainty: 'review' }]);
});

test('it rests on the reason of its row, also where that is merged over several', () => {
  const [found] = detect(rule, drawWorkbook(of('数量指标 | 人数 | ≥200人 | 205人 | 10 | 9 |')));
  expect(found!.causes).toEqual([{ sheet: '自评表', row: 10, column: 8 }]);
});

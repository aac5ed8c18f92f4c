import { SHIPPED_PRESETS } from '../../../src/core/presets';
import rule from '../../../src/core/rules/indicator-overscored/rule';
import { drawForm } from '../../drawing/draw-form';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { detect, testRule } from '../test-rule';

const form = (...indicators: string[]): string => drawForm({ indicators });
const of = (...row: string[]): string => form(...row.map((one) => `产出指标 | ${one}`));

testRule(rule, {
  silent: {
    'a form that is right': drawForm(),
    'the share of the target, with two decimals, one, or none': of(
      '数量指标 | 培训人数 | ≥240人 | 220人 | 10 | 9.17 | 请假',
      '数量指标 | 培训场次 | ≥24场 | 22场 | 10 | 9.2 | 请假',
      '数量指标 | 发放资料 | ≥240份 | 220份 | 10 | 9 | 请假',
    ),
    'full points but for a hair': of('数量指标 | 培训人数 | ≥1000人 | 996人 | 10 | 10 |'),
    'the rate was rounded to whole percents first': of('数量指标 | 培训人数 | ≥46人 | 41人 | 10 | 8.9 | 请假'),
    'a formula shown with two decimals': of('数量指标 | 培训人数 | ≥240人 | 220人 | 10 | =F11/240*10 → 9.17 | 请假'),
    'fewer points than the share': of('数量指标 | 培训人数 | ≥200人 | 180人 | 10 | 8 | 请假'),
    'more points than the weight are told by another rule': of('数量指标 | 培训人数 | ≥200人 | 180人 | 10 | 12 |'),
    'about so many, a range, and what has no figure': of(
      '数量指标 | 培训人数 | ≥200人 | 约200人 | 10 | 10 |',
      '质量指标 | 合格率 | 80%-90% | 95% | 10 | 10 |',
      '质量指标 | 质量 | 有效提升 | 提升明显 | 10 | 10 |',
    ),
    'units that cannot be told to be one': of('数量指标 | 培训量 | ≥200人 | 10场 | 10 | 10 |'),
    'amounts in 元 and 万元': of('成本指标 | 总成本 | ≤100万元 | 980000元 | 10 | 10 |'),
    'nobody says whether less or more is better': of('成本指标 | 人均成本 | 1000元 | 900元 | 10 | 10 |'),
    'of which less is better, and less it is': of('成本指标 | 人均成本 | ≤1000元 | 800元 | 10 | 10 |'),
    'half a point less than the excess takes': of('成本指标 | 人均成本 | ≤1000元 | 1100元 | 10 | 9 | 涨价'),
    'in time': of('时效指标 | 完成时间 | 2023年12月底前 | 2023年11月 | 10 | 10 |'),
    'a date of another year is another rule’s': of('时效指标 | 完成时间 | 2022年12月底前 | 2023年12月 | 10 | 10 |'),
    'not filled in yet': of('数量指标 | 培训人数 | ≥200人 | | 10 | 10 |', '数量指标 | 场次 | ≥5场 | 4场 | 10 | |'),
    'no weights or scores at all': drawForm({ indicators: ['产出指标 | 数量指标 | 人数 | ≥200人 | 180人 | | |'] }),
    'an indicator of 0 points': of('数量指标 | 培训人数 | ≥200人 | 180人 | 0 | 0 |'),
    'a column says 定性: a person judges': `
      # 表
      | 项目支出绩效自评表 |
      | 项目名称 | | 技能培训 |
      | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 分值 | 得分 | 原因 |
      | 产出指标 | 质量指标 | 教学质量 | 定性 | 90 | 分 | 85 | 10 | 10 | |`,
  },
  finds: [
    {
      name: 'all points for 183 of 200',
      drawing: of(
        '数量指标 | 培训人数 | ≥200人 | 183人 | 10 | 10 | 请假',
        '数量指标 | 培训场次 | ≥24场 | 22场 | 10 | 9.17 | 请假',
      ),
      findings: [
        {
          at: '自评表!H11',
          message: 'share',
          data: {
            target: '≥200人',
            actual: '183人',
            weight: '10',
            rate: '91.50',
            expected: '9.15',
            score: '10',
            difference: '0.85',
          },
        },
      ],
    },
    {
      name: 'all points, where scores are whole ones: only rounding makes them right',
      drawing: of('数量指标 | 培训人数 | ≥200人 | 196人 | 10 | 10 |'),
      findings: [
        {
          at: '自评表!H11',
          message: 'rounded',
          severity: 'warning',
          certainty: 'review',
          data: {
            target: '≥200人',
            actual: '196人',
            weight: '10',
            rate: '98',
            expected: '9.8',
            score: '10',
            difference: '0.2',
          },
        },
      ],
    },
    {
      name: 'whole points all over the form: one question, asked once',
      drawing: of(
        '数量指标 | 培训人数 | ≥200人 | 196人 | 10 | 10 |',
        '数量指标 | 培训场次 | ≥100场 | 98场 | 10 | 10 |',
        '质量指标 | 合格率 | ≥95% | 92% | 10 | 10 |',
        '数量指标 | 发放资料 | ≥200份 | 200份 | 10 | 10 |',
      ),
      findings: [
        {
          at: '自评表!H11:H14',
          message: 'roundedSeveral',
          severity: 'warning',
          certainty: 'review',
          data: { count: 3, cells: ['自评表!H11', '自评表!H12', '自评表!H13'] },
        },
      ],
    },
    {
      name: 'of which less is better: 60 % above takes 60 %, by the other formula 37.5 %',
      drawing: of(
        '成本指标 | 人均成本 | ≤1000元 | 1600元 | 10 | 6.25 | 涨价',
        '成本指标 | 人均餐费 | ≤1000元 | 1250元 | 10 | 9 | 涨价',
        '成本指标 | 人均房费 | ≤1000元 | 2500元 | 10 | 9 | 涨价',
      ),
      findings: [
        {
          at: '自评表!H11',
          message: 'fitsRatio',
          severity: 'warning',
          certainty: 'review',
          data: {
            target: '≤1000元',
            actual: '1600元',
            weight: '10',
            rate: '60',
            expected: '4',
            score: '6.25',
            difference: '2.25',
          },
        },
        {
          at: '自评表!H12',
          message: 'excess',
          data: {
            target: '≤1000元',
            actual: '1250元',
            weight: '10',
            rate: '25',
            expected: '7.5',
            score: '9',
            difference: '1.5',
          },
        },
        {
          at: '自评表!H13',
          message: 'nothing',
          data: {
            target: '≤1000元',
            actual: '2500元',
            weight: '10',
            rate: '100',
            expected: '0',
            score: '9',
            difference: '9',
          },
        },
      ],
    },
    {
      name: 'a target without a sign: please look',
      drawing: of('数量指标 | 培训人数 | 200人 | 100人 | 10 | 10 |'),
      findings: [
        {
          at: '自评表!H11',
          message: 'share',
          certainty: 'review',
          data: {
            target: '200人',
            actual: '100人',
            weight: '10',
            rate: '50',
            expected: '5',
            score: '10',
            difference: '5',
          },
        },
      ],
    },
    {
      name: 'nothing may happen, and it did',
      drawing: of("质量指标 | 安全事故 | '=0起 | 1起 | 10 | 10 |"),
      findings: [
        {
          at: '自评表!H11',
          message: 'nothing',
          data: {
            target: '=0起',
            actual: '1起',
            weight: '10',
            rate: '100',
            expected: '0',
            score: '10',
            difference: '10',
          },
        },
      ],
    },
    {
      name: 'late, or below a range, yet all points',
      drawing: of(
        '时效指标 | 完成时间 | 2023年6月底前 | 2023年9月 | 10 | 10 |',
        '质量指标 | 合格率 | 80%-90% | 70% | 10 | 10 |',
      ),
      findings: [
        {
          at: '自评表!H11',
          message: 'fullThough',
          certainty: 'review',
          data: { target: '2023年6月底前', actual: '2023年9月', score: '10' },
        },
        {
          at: '自评表!H12',
          message: 'fullThough',
          certainty: 'review',
          data: { target: '80-90%', actual: '70%', score: '10' },
        },
      ],
    },
  ],
});

test('where the ratio counts, the ratio is right', () => {
  const ratio = { ...SHIPPED_PRESETS[0]!, negative: 'ratio' as const };
  const drawing = of(
    '成本指标 | 人均成本 | ≤1000元 | 1250元 | 10 | 8 | 涨价',
    '成本指标 | 餐费 | ≤80元 | 100元 | 10 | 9 |',
  );
  const found = detect(rule, drawWorkbook(drawing), ratio);
  expect(found.map(({ message }) => message)).toEqual(['inverse']);
});

import { checkBook } from '../../../src/core/checking';
import { NATIONAL_PRESET } from '../../../src/core/presets';
import { readBook } from '../../../src/core/reading';
import { drawForm } from '../../drawing/draw-form';
import { drawWorkbook } from '../../drawing/draw-workbook';

/** Errors and warnings of a form: "rule@cell", and "rule@cell → its cause" for consequences. */
function told(drawing: string): string[] {
  const { findings } = checkBook(readBook(drawWorkbook(drawing)), NATIONAL_PRESET);
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ id, consequenceOf }) => (consequenceOf === null ? id : `${id} → ${consequenceOf}`))
    .map((text) => text.replaceAll('自评表!', ''));
}

const [FIRST, SECOND, LAST] = [
  '产出指标（50分） | 数量指标 | 培训人数 | ≥200人 | 200人 | 50 | 50 |',
  '效益指标（30分） | 社会效益指标 | 持证上岗人数 | ≥150人 | 160人 | 30 | 30 |',
  '满意度指标（10分） | 服务对象满意度指标 | 学员满意度（问卷调查） | ≥95% | 96% | 10 | 10 |',
] as const;

test('a right form has nothing', () => {
  expect(told(drawForm())).toEqual([]);
});

test('a block of too few points is why the whole is not 100', () => {
  expect(
    told(drawForm({ indicators: [FIRST.replace('50 | 50', '40 | 40'), SECOND, LAST], total: '100 | 90' })),
  ).toEqual(['block-weight-mismatch@B11', 'weights-not-100@G14 → block-weight-mismatch@B11']);
});

test('a score stored as text is why a formula gives too little', () => {
  const indicators = [FIRST, SECOND.replace('30 | 30 |', "30 | '30分 |"), LAST];
  expect(told(drawForm({ indicators, total: '100 | =SUM(H11:H13,I6) → 70' }))).toEqual([
    'number-as-text@H12',
    'form-total-mismatch@H14 → number-as-text@H12',
  ]);
});

test('a score above its weight is why the total is above 100', () => {
  const indicators = [FIRST.replace('50 | 50', '50 | 55'), SECOND, LAST];
  expect(told(drawForm({ indicators, total: '100 | 105' }))).toEqual([
    'score-exceeds-weight@H11',
    'score-out-of-range@H14 → score-exceeds-weight@H11',
  ]);
});

test('a source of money that is missing is said once', () => {
  const funds = [
    '年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10',
    '其中：当年财政拨款 | 80 | 80 | 80 | — | — | —',
    '其他资金 | 0 | 0 | 0 | — | — | —',
  ];
  expect(told(drawForm({ funds }))).toEqual([
    'funds-total-mismatch@D6',
    'funds-total-mismatch@E6 → funds-total-mismatch@D6',
    'funds-total-mismatch@F6 → funds-total-mismatch@D6',
  ]);
});

test('a wrong rate is why its points are wrong', () => {
  const funds = ['年度资金总额 | 100 | 100 | 86 | 10 | 96% | 9.6'];
  expect(told(drawForm({ funds, goals: ['开展培训。', '因疫情影响推迟。'], total: '100 | 99.6' }))).toEqual([
    'execution-rate-mismatch@H6',
    'execution-score-mismatch@I6 → execution-rate-mismatch@H6',
  ]);
});

describe('a mistyped weight is said once, with what follows from it under it', () => {
  test('ten times too large: points seem to be lost', () => {
    const indicators = [
      FIRST.replace('（50分）', ''),
      SECOND.replace('（30分）', '').replace('30 | 30', '300 | 30'),
      LAST,
    ];
    expect(told(drawForm({ indicators, total: '100 | 100' }))).toEqual([
      'weights-not-100@G12',
      'missing-deviation-reason@I12 → weights-not-100@G12',
      'indicator-underscored@H12 → weights-not-100@G12',
    ]);
  });

  test('ten times too small: the score seems to exceed it', () => {
    const indicators = [FIRST.replace('（50分）', '').replace('50 | 50', '5 | 50'), SECOND, LAST];
    expect(told(drawForm({ indicators, total: '100 | 100' }))).toEqual([
      'weights-not-100@G11',
      'score-exceeds-weight@H11 → weights-not-100@G11',
    ]);
  });

  test('the points of the execution rate', () => {
    const funds = ['年度资金总额 | 100.00 | 100.00 | 100.00 | 100 | 100.00% | 10'];
    expect(told(drawForm({ funds, total: '100 | 100' }))).toEqual([
      'weights-not-100@G6',
      'execution-score-mismatch@I6 → weights-not-100@G6',
    ]);
  });

  test('points lost for a missed target speak for the weight', () => {
    const indicators = [FIRST, SECOND.replace('160人 | 30 | 30', '145人 | 31 | 30'), LAST];
    expect(
      told(drawForm({ indicators: indicators.map((one) => one.replace(/（\d+分）/, '')), total: '101 | 100' })),
    ).toEqual(['missing-deviation-reason@I12', 'weights-not-100@G14']);
  });
});

test('the list differs from a form’s total that is wrong by itself: mended in the form first', () => {
  const list = `
    # 清单
    | 序号 | 项目名称 | 全年预算数（万元） | 全年执行数（万元） | 自评得分 |
    | 1 | 技能培训项目 | 100.00 | 100.00 | 100 |`;
  const indicators = [FIRST, SECOND, LAST];
  expect(told([list, drawForm({ indicators, total: '100 | 98' })].join('\n'))).toEqual([
    'form-list-mismatch@清单!E2 → form-total-mismatch@H14',
    'form-total-mismatch@H14',
  ]);
});

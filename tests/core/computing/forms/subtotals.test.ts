import { computedForm, computedIn } from './compute-form';

const rows = (scores: readonly string[]) => ({
  indicators: [
    `产出指标 | 数量指标 | 培训人数 | 200 | 180 | 30 | ${scores[0] ?? ''} |`,
    `产出指标 | 质量指标 | 合格率 | 90 | 85 | 20 | ${scores[1] ?? ''} |`,
    ` | 小计 | | | | | |`,
    `效益指标 | 社会效益指标 | 持证上岗人数 | 有效提升 | 达成 | 40 | ${scores[2] ?? ''} |`,
    ` | 小计 | | | | 40 | ${scores[3] ?? ''} |`,
  ],
});

test('subtotals are sums of their blocks, and the total takes them in once', () => {
  expect(computedForm({ ...rows(['27', '18.89', '40']), total: '100 |' })).toEqual([
    'G13 =SUM(G11:G12) → 50',
    'H13 =SUM(H11:H12) → 45.89',
    'H15 =SUM(H14) → 40',
    'H16 =SUM(I6,H11:H12,H14) → 95.89',
  ]);
});

test('as values', () => {
  expect(computedForm({ ...rows(['27', '', '40']), total: '100 |' }, { asValues: true })).toEqual([
    'H12 → 18.89',
    'G13 → 50',
    'H13 → 45.89',
    'H15 → 40',
    'H16 → 95.89',
  ]);
});

test('while a score is missing, a formula waits for it; a subtotal of nothing but missing ones stays empty', () => {
  const half = { indicators: rows(['', '']).indicators.map((line) => line.replace('200 | 180', '— | 完成')) };
  const written = computedForm({ ...half, total: '100 |' }).map((line) => line.split(' (')[0]);
  expect(written.filter((line) => /^[GH]1[356]/.test(line!))).toEqual([
    'G13 =SUM(G11:G12) → 50',
    'H13 =IF(COUNT(H11:H12)<2,"",SUM(H11:H12)) → ',
    'H16 =IF(COUNT(I6,H11:H12,H14)<4,"",SUM(I6,H11:H12,H14)) → ',
  ]);
});

test('a wrong subtotal is replaced on request, a right one and one of a formula stays', () => {
  expect(computedForm({ ...rows(['27', '18.89', '40', '39']), total: '100 | 95.89' }, { replace: true })).toEqual([
    'G13 =SUM(G11:G12) → 50',
    'H13 =SUM(H11:H12) → 45.89',
    'H15 =SUM(H14) → 40',
  ]);
  expect(
    computedForm({ ...rows(['27', '18.89', '40', '=H14-1 → 39']), total: '100 | 95.89' }, { replace: true }),
  ).toEqual(['G13 =SUM(G11:G12) → 50', 'H13 =SUM(H11:H12) → 45.89', 'H15 user-formula']);
  expect(computedForm({ ...rows(['27', '18.89', '40', '40']), total: '100 | 95.89' }, { replace: true })).toEqual([
    'G13 =SUM(G11:G12) → 50',
    'H13 =SUM(H11:H12) → 45.89',
  ]);
});

test('a first level with its points over its block, and 合计 over 总分', () => {
  const drawing = `
    # 表
    | 项目支出绩效自评表 |
    | 项目名称 | 甲项目 |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
    | 产出指标 | | | | | 60 | |
    | | 数量指标 | 人数 | 10 | 10 | 40 | 40 |
    | | 质量指标 | 合格率 | 90 | 45 | 20 | |
    | 效益指标 | 社会效益 | 知晓率 | 90% | 95% | 40 | 40 |
    | 总分 | | | | | 100 | |`;
  expect(computedIn(drawing)).toEqual([
    'G6 =IF(COUNT(D6,E6,F6)<3,"",IF(E6>=D6,F6,ROUND(MAX(E6,0)/D6*F6,2))) → 10',
    'G4 =SUM(G5:G6) → 50',
    'G8 =SUM(G5:G7) → 90',
  ]);
});

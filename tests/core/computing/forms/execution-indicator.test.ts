import { computedForm, computedIn } from './compute-form';

const FUNDS = ['年度资金总额 | 80.00 | 100.00 | 91.30 | — | 91.30% | —'];
const SCORE = 'IF(COUNT(F6,E6,G10)<3,"",IF(MIN(F6,E6)<=0,0,ROUND(MIN(F6/E6,1)*G10,2)))';
const RATE = 'IF(COUNT(F6,E6)<2,"",IF(E6=0,0,ROUND(F6/E6,4)))';
const form = (row: string, funds = FUNDS) => ({
  funds,
  indicators: [row, '产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 90 | 90 |'],
  total: '100 |',
});

test('预算执行率 among the indicators: rate and points by the amounts, once in the total', () => {
  expect(computedForm(form('预算执行 | 预算执行率 | 预算执行率 | 100% | | 10 | |'))).toEqual([
    `F10 =${RATE} → 0.913 [0.00%]`,
    `H10 =${SCORE} → 9.13`,
    'H12 =SUM(H10:H11) → 99.13',
  ]);
});

test.each([
  ['no target', '预算执行率 | | 年度预算执行率 | | 91.3% | 10 | |'],
  ['the formula in words', '预算执行率（10分） | 执行率 | 执行率 | 执行率×分值 | 91.3% | 10 | |'],
  ['full width', '过程指标 | 预算管理 | 资金执行率（％） | ＝100％ | 91.30％ | 10 | |'],
  ['a first level alone', '预算执行率 | | | | 91.3% | 10 | |'],
  ['a second level alone', '投入 | 预算执行率 | | 100% | 91.3% | 10 | |'],
])('%s', (_, row) => {
  expect(computedForm(form(row))).toEqual([`H10 =${SCORE} → 9.13`, 'H12 =SUM(H10:H11) → 99.13']);
});

test('a first level with nothing but its points is an indicator too', () => {
  const [actual, ...others] = computedForm(form('预算执行率 | | | | | 10 | |'));
  expect(actual).toBe(`F10 =${RATE} → 0.913 [0.00%]`);
  expect(others).toEqual([`H10 =${SCORE} → 9.13`, 'H12 =SUM(H10:H11) → 99.13']);
});

test('a target of its own, and rates of parts, are scored like other indicators', () => {
  expect(computedForm(form('预算执行 | 预算执行率 | 预算执行率 | ≥95% | 91.3% | 10 | |'))).toEqual([
    'H10 → 9.61',
    'H12 =SUM(H10:H11) → 99.61',
  ]);
  expect(computedForm(form('预算执行 | 预算执行率 | 三公经费预算执行率 | ≤100% | 91.3% | 10 | |'))).toEqual([
    'H10 → 10',
    'H12 =SUM(H10:H11) → 100',
  ]);
  expect(computedForm(form('预算执行 | 预算管理 | 预算调整率 | 100% | | 10 | 8 |'))).toEqual([
    'H12 =SUM(H10:H11) → 98',
  ]);
});

test('a block that gives the same points again counts once, and its cell is filled', () => {
  const funds = ['年度资金总额 | 80.00 | 100.00 | 91.30 | 10 | 91.30% | '];
  const block = 'IF(COUNT(F6,E6,G6)<3,"",IF(MIN(F6,E6)<=0,0,ROUND(MIN(F6/E6,1)*G6,2)))';
  expect(computedForm(form('预算执行 | 预算执行率 | 预算执行率 | 100% | 91.3% | 10 | |', funds))).toEqual([
    `H10 =${SCORE} → 9.13`,
    `I6 =${block} → 9.13`,
    'H12 =SUM(H10:H11) → 99.13',
  ]);
});

test('a block with points of its own beside the indicator counts as well', () => {
  const funds = ['年度资金总额 | 80.00 | 100.00 | 91.30 | 10 | 91.30% | 9.13'];
  const parts = {
    ...form('', funds),
    indicators: [
      '过程指标 | 预算管理 | 预算执行率 | 100% | 91.3% | 10 | 9.13 |',
      '产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 80 | 80 |',
    ],
  };
  expect(computedForm(parts)).toEqual(['H12 =SUM(I6,H10:H11) → 98.26']);
});

test('percent figures, where the unit has a column', () => {
  const drawing = `
    # 整体
    | 部门整体支出绩效自评表 |
    | 部门名称 | 霁州市人社局 |
    | 年度预算（万元） | | 全年预算数(A) | 全年执行数(B) | 执行率 |
    | 年度资金总额 | | 1100 | 1050 | 95.45% |
    | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 分值 | 得分 |
    | 预算执行 | 预算执行 | 预算执行率 | ＝ | 100 | % | | 10 | |
    | 履职效能 | 数量 | 新增就业人数 | ≥ | 5000 | 人 | 5200 | 90 | 90 |
    | 总分 | | | | | | | 100 | |`;
  expect(computedIn(drawing)).toEqual([
    'G6 =IF(COUNT(D4,C4)<2,"",IF(C4=0,0,ROUND(D4/C4*100,2))) → 95.45 [0.00]',
    'I6 =IF(COUNT(D4,C4,H6)<3,"",IF(MIN(D4,C4)<=0,0,ROUND(MIN(D4/C4,1)*H6,2))) → 9.55',
    'I8 =SUM(I6:I7) → 99.55',
  ]);
});

test('without a budget the policy counts', () => {
  const funds = ['年度资金总额 | 0 | 0 | 0 | — | — | —'];
  const row = '预算执行 | 预算执行率 | 预算执行率 | 100% | — | 10 | |';
  expect(computedForm(form(row, funds)).filter((one) => one.startsWith('H1'))).toEqual([
    `H10 =${SCORE} → 0`,
    'H12 =SUM(H10:H11) → 90',
  ]);
  const written = computedForm(form(row, funds), { preset: { zeroBudget: 'not-applicable' } });
  expect(written.find((one) => one.startsWith('H12'))).toBe(
    'H12 =IF(ISNUMBER(H10),SUM(H10:H11),ROUND(SUM(H10:H11)/SUM(G11)*100,2)) → 100',
  );
});

import { computedForm, computedIn } from './compute-form';

const HALF = {
  funds: [
    '年度资金总额 | 100.00 | 100.00 | 91.30 | 10 | |',
    '其中：当年财政拨款 | 100.00 | 100.00 | 91.30 | — | — | —',
  ],
  indicators: [
    '产出指标（50分） | 数量指标 | 培训人数 | ≥200人 | 180人 | 30 | |',
    '产出指标（50分） | 质量指标 | 合格率 | 90% | 85% | 20 | |',
    '效益指标（30分） | 社会效益指标 | 持证上岗人数 | 有效提升 | 部分达成 | 30 | |',
    '满意度指标（10分） | 服务对象满意度指标 | 学员满意度（问卷调查） | 95 | 90 | 10 | |',
  ],
  total: '100 |',
  below: ['| 自评等级 | |'],
};

test('empty cells are filled: formulas over plain numbers, values where a figure stands in a text; what a person judges is left', () => {
  expect(computedForm(HALF)).toEqual([
    'H6 =IF(COUNT(F6,E6)<2,"",IF(E6=0,0,ROUND(F6/E6,4))) → 0.913 [0.00%]',
    'I6 =IF(COUNT(F6,E6,G6)<3,"",IF(MIN(F6,E6)<=0,0,ROUND(MIN(F6/E6,1)*G6,2))) → 9.13',
    'H11 → 27',
    'H12 =IF(COUNT(E12,F12,G12)<3,"",IF(F12>=E12,G12,ROUND(MAX(F12,0)/E12*G12,2))) → 18.89',
    'H14 =IF(COUNT(E14,F14,G14)<3,"",IF(F14>=E14,G14,ROUND(MAX(F14,0)/E14*G14,2))) → 9.47',
    'H15 =IF(COUNT(I6,H11:H14)<5,"",SUM(I6,H11:H14)) → ',
    'B16 =IF(ISNUMBER(H15),IF(ROUND(H15,6)>=90,"优",IF(ROUND(H15,6)>=80,"良",IF(ROUND(H15,6)>=60,"中","差"))),"") → ',
    'H13 needs-judgement 18–24 exclusive',
  ]);
});

test('suggestions are written where they are asked for and there is one, and the total follows', () => {
  const reached = { ...HALF, indicators: HALF.indicators.map((line) => line.replace('部分达成', '达成预期指标')) };
  expect(computedForm(reached, { suggestions: true, asValues: true })).toEqual([
    'H6 → 0.913 [0.00%]',
    'I6 → 9.13',
    'H11 → 27',
    'H12 → 18.89',
    'H13 → 30',
    'H14 → 9.47',
    'H15 → 94.49',
    'B16 → 优',
  ]);
});

test('the points of the execution rate may stand in a heading only', () => {
  const hubei = `
    # 司法
    | 2023年度项目绩效自评表 |
    | 项目名称 | 社区矫正经费 | | | 主管部门 | 霁州市司法局 | | |
    | 预算执行情况（20分） | | | 预算数(A) | 执行数(B) | 执行率(B/A) | 得分(20分*执行率) |
    | | 年度财政资金总额（万元） | | 30 | 27 | 90% | |
    | 一级指标 | 二级指标 | 三级指标 | 权重 | 年初目标值(A) | 实际完成值(B) | 计分 | 偏差原因 |
    | 产出指标（40分） | 数量指标 | 矫正人数 | 40 | 120人 | 126人 | 40 | |
    | 效益指标（40分） | 社会效益指标 | 再犯罪率 | 40 | ≤1% | 0.5% | 40 | |
    | 合计 | | | 100 | | | | |`;
  expect(computedIn(hubei)).toEqual([
    'G4 =IF(COUNT(E4,D4,20)<3,"",IF(MIN(E4,D4)<=0,0,ROUND(MIN(E4/D4,1)*20,2))) → 18',
    'G8 =SUM(G4,G6:G7) → 98',
  ]);
});

test.each(['部分达成', '未达成'])('%s: no figure is better than another, so none is suggested', (level) => {
  const missed = { ...HALF, indicators: HALF.indicators.map((line) => line.replace('部分达成', level)) };
  const written = computedForm(missed, { suggestions: true, asValues: true });
  expect(written.filter((one) => one.startsWith('H13'))).toEqual([
    level === '部分达成' ? 'H13 needs-judgement 18–24 exclusive' : 'H13 needs-judgement 0–18 exclusive',
  ]);
});

test('a score outside its level is replaced where all points are suggested, else it stays and is told', () => {
  const judged = (level: string, score: string) => ({
    ...HALF,
    indicators: HALF.indicators.map((line) => line.replace('部分达成 | 30 |', `${level} | 30 | ${score}`)),
  });
  const options = { suggestions: true, replace: true, asValues: true };
  const at = (parts: Parameters<typeof computedForm>[0]) =>
    computedForm(parts, options).filter((one) => one.startsWith('H13'));
  expect(at(judged('达成', '20'))).toEqual(['H13 → 30']);
  expect(at(judged('部分达成', '30'))).toEqual(['H13 needs-judgement 18–24 exclusive']);
  expect(at(judged('部分达成', '20'))).toEqual([]);
});

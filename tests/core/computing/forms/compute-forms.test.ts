import { computedForm } from './compute-form';

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
    'H13 needs-judgement 18–24 exclusive, 23.99',
  ]);
});

test('suggestions are written where they are asked for, and the total follows', () => {
  expect(computedForm(HALF, { suggestions: true, asValues: true })).toEqual([
    'H6 → 0.913 [0.00%]',
    'I6 → 9.13',
    'H11 → 27',
    'H12 → 18.89',
    'H13 → 23.99',
    'H14 → 9.47',
    'H15 → 88.48',
    'B16 → 良',
  ]);
});

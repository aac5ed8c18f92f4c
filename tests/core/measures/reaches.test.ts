import type { Quantity } from '../../../src/core/book';
import { attainment, parseMeasure, reaches, repeatsTarget, unitRelation } from '../../../src/core/measures';
import { formatPercent } from '../../../src/core/money';

const quantity = (text: string): Quantity => {
  const measure = parseMeasure(text);
  if (measure.kind !== 'quantity') throw new Error(text);
  return measure;
};

describe('units', () => {
  test.each([
    ['100%', '98％', 'same'],
    ['100百分比', '百分之九十', 'same'],
    ['5天', '4日', 'same'],
    ['10人', '9名', 'same'],
    ['10人', '9位', 'same'],
    ['3次/年', '3次', 'same'],
    ['583元/人*月', '583元/人/月', 'same'],
    ['583元/人*月', '583元/月·人', 'same'],
    ['100㎡', '90平方米', 'same'],
    ['100万元', '950000元', 'convertible'],
    ['1亿元', '9513万元', 'convertible'],
    ['2万人', '19000人', 'convertible'],
    ['10公里', '9500米', 'convertible'],
    ['1年', '12个月', 'convertible'],
    ['100人', '95', 'assumed'],
    ['100', '95人', 'assumed'],
    ['100%', '95', 'assumed'],
    ['10个', '9个标准化车间', 'assumed'],
    ['5万人', '4万', 'assumed'],
    ['100%', '50人', 'different'],
    ['100人', '100人次', 'different'],
    ['100万元', '100%', 'different'],
    ['5天', '5次', 'different'],
    ['100人', '100元', 'different'],
    ['100%', '0.98', 'unclear'],
    ['98%', '0.98%', 'unclear'],
    ['0.95', '95%', 'unclear'],
    ['100%', '1', 'unclear'],
    ['10个', '10家', 'unclear'],
    ['10个', '10人', 'unclear'],
    ['5天', '5个工作日', 'unclear'],
    ['500元/人', '500元', 'unclear'],
    ['10亩', '6000平方米', 'unclear'],
    ['5%', '5个百分点', 'unclear'],
    ['0次', '0投诉', 'unclear'],
  ])('%s and %s: %s', (target, actual, relation) => {
    expect(unitRelation(quantity(target), quantity(actual))).toBe(relation);
  });
});

describe('whether a target is reached', () => {
  test.each([
    ['≥95%', '95%', true],
    ['≥95%', '94.99%', false],
    ['≥95%', '98%以上', true],
    ['≥95%', '90%以上', undefined],
    ['≥95%', '不超过90%', false],
    ['≥95%', '96-98%', true],
    ['≥95%', '90-98%', undefined],
    ['≥30个', '约30个', undefined],
    ['≤5天', '5日', true],
    ['≤5天', '6天', false],
    ['≤5天', '5天以内', true],
    ['≤5天', '7天以内', undefined],
    ['≤5天', '6天以上', false],
    ['=0次', '0次', true],
    ['=0次', '1次', false],
    ['=10个', '12个', true],
    ['10个', '10个', true],
    ['10个', '12个', undefined],
    ['80%-90%', '80%', true],
    ['80%-90%', '90%', true],
    ['80%-90%', '79%', undefined],
    ['3-5天', '2天', undefined],
    ['80%-90%', '95%', undefined],
    ['≥100人', '100人次', undefined],
    ['≥100人', '完成', undefined],
    ['2022年12月底前', '2022年12月31日', true],
    ['2022年12月底前', '2022年12月', true],
    ['2022年12月底前', '2023年1月1日', false],
    ['2022年12月15日前', '2022年12月', undefined],
    ['2022年', '2022年6月', true],
    ['12月31日前', '11月', undefined],
    ['有效保障', '达成预期指标', true],
    ['有效保障', '部分达成预期指标', false],
    ['≥95%', '达成预期指标', undefined],
  ])('%s, %s: %s', (target, actual, expected) => {
    expect(reaches(parseMeasure(target), parseMeasure(actual))).toBe(expected);
  });

  test('what is known beside helps: which way is better, and the form’s year', () => {
    const of = (target: string, actual: string, known: object) =>
      reaches(parseMeasure(target), parseMeasure(actual), known);
    expect(of('10个', '12个', { direction: 'up' })).toBe(true);
    expect(of('10万元', '12万元', { direction: 'down' })).toBe(false);
    expect(of('80%-90%', '79%', { direction: 'up' })).toBe(false);
    expect(of('5%-8%', '4%', { direction: 'down' })).toBeUndefined();
    expect(of('12月31日前', '11月', { year: 2022 })).toBe(true);
    expect(of('12月31日前', '2023年1月5日', { year: 2022 })).toBe(false);
  });
});

test.each([
  ['≥100%', '95.13%', '95.13'],
  ['=46个', '41个', '89.13'],
  ['≥100万元', '1300000元', '130.00'],
  ['≥100人', '-5人', '0.00'],
  ['≥100人', '≥90人', undefined],
  ['≥100人', '约90人', undefined],
  ['80-90人', '85人', undefined],
  ['=0次', '1次', undefined],
  ['≥100%', '完成', undefined],
])('of %s, %s is %s percent', (target, actual, percent) => {
  const rate = attainment(parseMeasure(target), parseMeasure(actual));
  expect(rate && formatPercent(rate)).toBe(percent);
});

describe('an actual that repeats its target to the letter', () => {
  test.each([
    ['≥95%', '≥95%', true],
    ['>=95%', '≥95 ％', true],
    ['=100%', '=100%', false],
    ['≤0起', '≤0起', false],
    ['≤3起', '≤3起', true],
    ['30日内', '30日内', false],
    ['5个工作日以内', '5个工作日以内', false],
    ['不超过24小时', '不超过24小时', false],
    ['3年以上', '3年以上', false],
    ['≥10年', '≥10年', false],
    ['≤30天', '≤30天', true],
    ['200人以内', '200人以内', true],
    ['不低于95%', '不低于95%', true],
    ['98%以上', '98%以上', true],
    ['95%', '95%', false],
    ['≥95%', '95%', false],
    ['≥95%', '≥96%', false],
    ['2022年12月底前', '2022年12月底前', false],
    ['有效保障', '有效保障', false],
    ['≤2022年12月', '≤2022年12月', false],
  ])('%s, %s: %s', (target, actual, expected) => {
    expect(repeatsTarget(target, actual)).toBe(expected);
  });
});

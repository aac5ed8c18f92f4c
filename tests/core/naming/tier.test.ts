import {
  classesIn,
  classNamed,
  fundSubjectIn,
  tierNamed,
  tierOfHeading,
  tierOfName,
  tiersInName,
} from '../../../src/core/naming';

describe('tier in a name', () => {
  test.each([
    ['（上级）霁财社〔2022〕794号提前下达2023年中央就业补助资金', 'central'],
    ['2021年农村公共服务村级代办员省级补助资金', 'province'],
    ['自治区财政衔接推进乡村振兴补助', 'province'],
    ['2023年市级财政优抚对象补助', 'city'],
    ['拨付市本级2021年度创业担保贷款奖励', 'city'],
    ['2022年省财政补助', 'province'],
    ['区级配套资金', 'county'],
    ['县（区）级补助资金', 'county'],
    ['县补助村级组织运转经费', 'county'],
    ['2023年中央财政县级公立医院综合改革补助', 'central'],
    ['2023年县级公立医院综合改革中央补助', 'central'],
    ['城市困难群众市级补助', 'city'],
  ])('%s: %s', (name, tier) => {
    expect(tierOfName(name)).toBe(tier);
  });

  test.each([
    '城市补助资金',
    '企业上市补助',
    '社区补助经费',
    '革命老区补助资金',
    '产粮大县补助',
    '城镇低保户和分散供养特困户物业费',
    '中央空调维修',
    '赴新疆西藏义务兵经济奖励金',
  ])('%s tells none', (name) => {
    expect(tiersInName(name)).toEqual([]);
  });

  test('two tiers side by side are not guessed at', () => {
    expect(tiersInName('2023年中央和省级财政衔接资金')).toEqual(['central', 'province']);
    expect(tierOfName('2023年中央和省级财政衔接资金')).toBeUndefined();
  });
});

test.each([
  ['一、中央转移支付', 'central'],
  ['（二）省级资金小计', 'province'],
  ['2023年度市级专项资金绩效自评结果表', 'city'],
  ['区（县）级', 'county'],
  ['转移支付资金（中央、省、区）项目名称', undefined],
  ['中央和省级转移支付', undefined],
  ['2023年度市级部门转移支付自评表', undefined],
  ['霁州区转移支付', undefined],
])('a heading: %s', (text, tier) => {
  expect(tierOfHeading(text)).toBe(tier);
});

test.each([
  ['中央', 'central'],
  ['中央资金', 'central'],
  ['省级', 'province'],
  ['市本级', 'city'],
  ['区（县）级', 'county'],
  ['（县级）', 'county'],
  ['上级', undefined],
  ['本级', undefined],
])('a 级次 cell: %s', (text, tier) => {
  expect(tierNamed(text)).toBe(tier);
});

describe('budget class', () => {
  test.each([
    ['一般公共预算', 'general'],
    ['一般公共预算资金', 'general'],
    ['政府性基金', 'fund'],
    ['政府性基金预算', 'fund'],
    ['社保基金', 'insurance'],
    ['社会保险基金预算', 'insurance'],
    ['国有资本经营预算', 'capital'],
    ['其他资金', undefined],
    ['一般公共预算、政府性基金预算', undefined],
  ])('%s', (text, expected) => {
    expect(classNamed(text)).toBe(expected);
  });

  test('a heading may speak of several', () => {
    expect(classesIn('一般公共预算和政府性基金预算项目')).toEqual(['fund', 'general']);
  });

  test.each([
    ['2023年中央专项彩票公益金支持残疾人事业', '彩票公益金'],
    ['土地出让金安排的征迁补偿', '土地出让'],
    ['从土地出让收益计提的农田水利建设资金', undefined],
    ['污水处理费补贴', undefined],
  ])('kind of money in %s', (name, subject) => {
    expect(fundSubjectIn(name)).toBe(subject);
  });
});

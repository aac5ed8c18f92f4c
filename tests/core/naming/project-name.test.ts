import {
  bareName,
  batchIn,
  codedUnitIn,
  fundOf,
  shortYearsIn,
  sourcePrefixOf,
  yearsIn,
} from '../../../src/core/naming';

test.each([
  ['（上级）霁财社〔2023〕1号补助', '上级', '（上级）'],
  ['[本级]追加补贴', '本级', '[本级]'],
  ['（ 提前下达 ）补助', '提前下达', '（提前下达）'],
])('prefix of %s', (name, word, written) => {
  expect(sourcePrefixOf(name)).toMatchObject({ word, written });
});

test.each(['（一）低保补助', '本级追加', '（部分）补助'])('no prefix in %s', (name) => {
  expect(sourcePrefixOf(name)).toBeUndefined();
});

test('a bare name is free of prefix, 文号, spaces and kinds of brackets, and keeps its year', () => {
  expect(bareName('（上级） 霁财社[2022]746号 ２０２３年省级优抚补助【医疗】')).toBe('2023年省级优抚补助(医疗)');
});

test.each([
  ['2022年补助', [2022]],
  ['2021-2023年补助', [2021, 2022, 2023]],
  ['2021年至2022年度补助', [2021, 2022]],
  ['2022－2023学年奖学金', [2022, 2023]],
  ['2021、2022年补助', [2021, 2022]],
  ['霁财社〔2020〕836号2021年补助', [2021]],
  ['2080803在乡复员', []],
  ['20年以上工龄补助', []],
])('years in %s', (name, years) => {
  expect(yearsIn(name)).toEqual(years);
});

test('years of two digits are told apart', () => {
  expect(yearsIn('22年补助')).toEqual([]);
  expect(shortYearsIn('22年补助')).toEqual([2022]);
  expect(shortYearsIn('服务20年以上人员补助')).toEqual([]);
});

test.each([
  ['补助（第二批）', 2],
  ['第十二批补助', 12],
  ['第2批次补助', 2],
  ['补助（三批）', 3],
  ['一批设备购置', undefined],
  ['审批服务', undefined],
])('batch in %s', (name, batch) => {
  expect(batchIn(name)).toBe(batch);
});

test('one fund under two wordings', () => {
  const first = '2023年中央财政优抚对象补助预算经费预算（第一批）';
  const second = '2023年中央优抚对象补助资金（第三批）';
  expect(fundOf(bareName(first))).toBe(fundOf(bareName(second)));
});

test.each([
  ['[617004]就业局', '617004', '就业局', '[编码]单位'],
  ['617003-社保中心', '617003', '社保中心', '编码-单位'],
  ['617003 社保中心', '617003', '社保中心', '编码 单位'],
  ['617003社保中心', '617003', '社保中心', '编码单位'],
  ['社保中心（617003）', '617003', '社保中心', '单位(编码)'],
  ['【617】 人社局（本级）', '617', '人社局(本级)', '【编码】单位'],
  ['Z617003-社保中心', 'Z617003', '社保中心', '编码-单位'],
])('unit cell %s', (text, ...expected) => {
  const { code, name, form } = codedUnitIn(text) ?? {};
  expect([code, name, form]).toEqual(expected);
});

test.each(['社保中心', '第5中学', '2023', '120急救中心', '就业局（2023）', '就业局-2023', '202301年度'])(
  'no code in %s',
  (text) => {
    expect(codedUnitIn(text)).toBeUndefined();
  },
);

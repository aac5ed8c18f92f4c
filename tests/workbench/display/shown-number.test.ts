import { shownNumber, shownText } from '../../../src/workbench/display/shown-number';

const text = (value: number, code?: string, date1904 = false): string => shownNumber(value, code, date1904).text;

test.each<[number, string | undefined, string]>([
  // General: up to eleven characters, as Excel shows them.
  [1234.5, undefined, '1234.5'],
  [0.1 + 0.2, undefined, '0.3'],
  [1234.56789012, undefined, '1234.56789'],
  [99999999999, undefined, '99999999999'],
  [123456789012, undefined, '1.23457E+11'],
  [-0.5, undefined, '-0.5'],
  [0, undefined, '0'],
  [1234.5, 'G/通用格式', '1234.5'],
  [1234.5, 'G/通用格式"元"', '1234.5元'],
  // Amounts.
  [1234.5, '#,##0.00', '1,234.50'],
  [-1234.5, '#,##0.00', '-1,234.50'],
  [1.005, '0.00', '1.01'],
  [2633.350613, '0.000000', '2633.350613'],
  [-5, '#,##0.00_);(#,##0.00)', '(5.00)'],
  [12.5, '"¥"#,##0.00', '¥12.50'],
  [12.5, '[$¥-804]#,##0.00', '¥12.50'],
  [123456, '0!.0000', '12.3456'],
  [123456, '0\\.0000', '12.3456'],
  [123456, '[>=10000]0!.0,"万";0', '12.3万'],
  [123456, '0.0,', '123.5'],
  // Rates.
  [0.95123, '0.00%', '95.12%'],
  [1, '0%', '100%'],
  // Dates; the language is Chinese.
  [45000, 'yyyy/m/d', '2023/3/15'],
  [45000, 'yyyy"年"m"月"d"日"', '2023年3月15日'],
  [45000, '[$-804]yyyy"年"m"月"', '2023年3月'],
  [45000, 'yyyy/m/d;@', '2023/3/15'],
  [45000, 'aaaa', '星期三'],
  [45000.3, '上午/下午h"时"mm"分"', '上午7时12分'],
  [1.5, '[h]:mm', '36:00'],
  [60, 'yyyy/m/d', '1900/2/29'],
  [-1, 'yyyy/m/d', '######'],
  [1e9, 'yyyy/m/d', '######'],
  // What is no sound format leaves the number readable.
  [5, 'bogus"', '5'],
  [5, '[', '5'],
  [5, '0;0;0;0;0', '5'],
  [5, ';;;', ''],
])('%d by %s shows %s', (value, code, shown) => {
  expect(text(value, code).trim()).toBe(shown);
});

test('an accounting format shows a dash for nothing', () => {
  const code = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';
  expect(text(0, code).trim()).toBe('-');
  expect(text(-1234.5, code).trim()).toBe('-1,234.50');
});

test('days are counted from 1904 where the workbook says so', () => {
  expect(text(45000 - 1462, 'yyyy/m/d', true)).toBe('2023/3/15');
  expect(text(100, '0.00', true)).toBe('100.00');
});

test.each<[number, string, boolean]>([
  [-5, '#,##0;[Red]-#,##0', true],
  [5, '#,##0;[Red]-#,##0', false],
  [-5, '0.00;[红色]-0.00', true],
  [5, '[Color3]0', true],
  [5, '[Blue]0', false],
])('%d by %s is red: %s', (value, code, isRed) => {
  expect(shownNumber(value, code, false).isRed).toBe(isRed);
});

test.each<[string, string | undefined, string]>([
  ['优', undefined, '优'],
  ['001', '@', '001'],
  ['社保', '@"中心"', '社保中心'],
  ['文字', '#,##0.00', '文字'],
  ['文字', '@"', '文字'],
  ['文字', ';;;', ''],
  ['文字', '0;-0;"-"', '文字'],
])('the text %s by %s shows %s', (value, code, shown) => {
  expect(shownText(value, code)).toBe(shown);
});

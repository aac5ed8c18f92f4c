import { formatRange, parseCell } from '../../../src/core/address';
import { plainSumOf } from '../../../src/core/formula';
import { drawWorkbook } from '../../drawing/draw-workbook';

const WORKBOOK = drawWorkbook(`
  # 本级
  table 表1 A1:B4
  | 项目 | 金额 |
  | 甲   | 1    |
  # 转移 支付
  | 1 |
`);

function told(formula: string): string | undefined {
  const sum = plainSumOf(formula, { sheet: '本级', ...parseCell('D20')! }, WORKBOOK);
  if (!sum) return undefined;
  const areas = sum.areas.map((area) => `${area.sheet}!${formatRange(area)}`).join(' ');
  return `${areas}${sum.skipsSubtotals ? ' -subtotals' : ''}${sum.skipsRows === 'none' ? '' : ` -${sum.skipsRows}`}`;
}

test.each([
  ['SUM(D4:D9)', '本级!D4:D9'],
  ['+SUM($D$4:D9, D12)', '本级!D4:D9 本级!D12'],
  ['D4+D5 + D6', '本级!D4 本级!D5 本级!D6'],
  ['(D4+SUM(D6:D9))', '本级!D4 本级!D6:D9'],
  ['ROUND(SUM(D4:D9),2)', '本级!D4:D9'],
  ['IFERROR(SUM(D4:D9),"")', '本级!D4:D9'],
  ['SUM(D4+D5,D6)', '本级!D4 本级!D5 本级!D6'],
  ['SUBTOTAL(9,D4:D9)', '本级!D4:D9 -subtotals -filtered'],
  ['SUBTOTAL(109,D4:D9,D12)', '本级!D4:D9 本级!D12 -subtotals -hidden'],
  ['AGGREGATE(9,5,D4:D9)', '本级!D4:D9 -hidden'],
  ['AGGREGATE(9,6,D4:D9)', '本级!D4:D9'],
  ['SUM(表1[金额])', '本级!B2:B4'],
  ["本级!D50+'转移 支付'!D40", '本级!D50 转移 支付!D40'],
])('%s adds %s', (formula, expected) => {
  expect(told(formula)).toBe(expected);
});

test.each([
  'SUMIF(B4:B9,"甲",D4:D9)',
  'SUM(D4:D9)/10000',
  'D4-D5',
  'SUM(D4:D9)+100',
  '100',
  'SUBTOTAL(1,D4:D9)',
  'SUM(OFFSET(D4,0,0,5))',
  'SUM(D4:D9',
  'D4+SUBTOTAL(9,D5:D9)',
  'SUM([1]表!D4:D9)',
  'D4+[1]表!D4',
  'ROUND(SUM(D4:D9)*2,2)',
  '',
])('%s is no plain sum', (formula) => {
  expect(told(formula)).toBeUndefined();
});

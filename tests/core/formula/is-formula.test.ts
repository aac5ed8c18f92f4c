import { isFormula } from '../../../src/core/formula';

test.each([
  'A1',
  'SUM(A1:A3,,2)',
  'NOW()',
  '-A1%*(B2+3)^2',
  '--(A1>=2)',
  'A1<>B1',
  'IF(A1="是","",1)',
  "SUM('Bob''s'!A1:B2,'本级（2）'!C3)",
  'VLOOKUP(A1,本级!A:C,3,0)&"元"',
  'SUM((A1,B2))',
  'SUM(A:A 3:3)',
  'SUM({1,2;3,4})',
  'SUM(表1[金额])',
  '预算合计+1',
  'A1/#REF!',
  'OFFSET(A1,1,1):B9',
  "[1]Sheet1!A1+'C:\\[a.xlsx]b'!B2",
])('%j has the form of a formula', (text) => {
  expect(isFormula(text)).toBe(true);
});

test.each([
  '',
  'SUM(A1:A3',
  'A1+',
  '*2',
  'A1)',
  '()',
  '== 小计',
  'SUM(A1;B2)',
  'SUM（A1，B2）',
  'IF(A1=“是”,1,0)',
  '"开口',
  '{1,2',
  '1 2',
  '@A1',
  '[@金额]*2',
  '表1[@金额]',
  '（本级!A1',
  '元！',
])('%j has not', (text) => {
  expect(isFormula(text)).toBe(false);
});

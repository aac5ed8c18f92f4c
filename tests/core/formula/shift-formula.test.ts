import { shiftFormula, shifter } from '../../../src/core/formula';

test.each([
  ['D4+E4', 1, 0, 'D5+E5'],
  ['$D$4+$D4+D$4', 2, 1, '$D$4+$D6+E$4'],
  ["SUM('2023 年'!D4:D9)", 3, 0, "SUM('2023 年'!D7:D12)"],
  ['D:D', 5, 1, 'E:E'],
  ['4:$9', 2, 0, '6:$9'],
  ['A1', -1, 0, '#REF!'],
  ['本级!A1:A2', 0, -1, '本级!#REF!'],
  ['LOG10("A1")&表1[A1]', 1, 1, 'LOG10("A1")&表1[A1]'],
  ['Z9', 0, 1, 'AA9'],
  ['IF(E4>=90,"优 E4",{1,2}*Sheet1:Sheet3!A1)', 1, 0, 'IF(E5>=90,"优 E4",{1,2}*Sheet1:Sheet3!A2)'],
  ['ROUND( D4 / C$4 , 4 )', 1, 1, 'ROUND( E5 / D$4 , 4 )'],
  ['', 1, 1, ''],
])('%s by %d rows and %d columns', (...[formula, rows, columns, expected]) => {
  expect(shiftFormula(formula, { rows, columns })).toBe(expected);
});

test('a formula taken apart once is carried to many cells', () => {
  const carried = shifter('D4/$C$4');
  expect([0, 1, 2].map((rows) => carried({ rows, columns: 0 }))).toEqual(['D4/$C$4', 'D5/$C$4', 'D6/$C$4']);
});

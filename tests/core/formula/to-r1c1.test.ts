import { parseCell } from '../../../src/core/address';
import { toR1C1 } from '../../../src/core/formula';

test.each([
  ['E4/D4', 'F4', 'R[0]C[-1]/R[0]C[-2]'],
  ['sum( D4:D9 )', 'D10', 'SUM(R[-6]C[0]:R[-1]C[0])'],
  ['$D$4+D$4+$D4', 'E5', 'R4C4+R4C[-1]+R[-1]C4'],
  ["'本级'!D4", 'D4', '本级!R[0]C[0]'],
  ['本级!D:D', 'E1', '本级!C[-1]:C[-1]'],
  ['$4:5', 'A1', 'R4:R[4]'],
  ['"A1"&表1[金额]', 'A1', '"A1"&表1[金额]'],
])('%s at %s', (formula, at, expected) => {
  expect(toR1C1(formula, parseCell(at)!)).toBe(expected);
});

test('a formula filled down stays the same, one that was not does not', () => {
  expect(toR1C1('E5/D5', { row: 4, column: 5 })).toBe(toR1C1('E4 / D4', { row: 3, column: 5 }));
  expect(toR1C1('E5/D4', { row: 4, column: 5 })).not.toBe(toR1C1('E4/D4', { row: 3, column: 5 }));
});

import fc from 'fast-check';
import { fen, halfUnit, moneyOf, parseDecimal, sum, type Money, type MoneyUnit } from '../../../src/core/money';
import { explainFigure, type Story } from '../../../src/core/tie-out';

const UNIT: MoneyUnit = '万元';
const money = (text: string): Money => moneyOf(parseDecimal(text)!, UNIT);

function story(figure: string, amounts: readonly string[]): Story | undefined {
  const decimals = figure.split('.')[1]?.length ?? 0;
  return explainFigure({ figure: money(figure), tolerance: halfUnit(UNIT, decimals), amounts: amounts.map(money) });
}

const FIVE = ['54.9398', '9.54424', '24.666', '1.403258', '0.1944'];

test.each<[string, string, readonly string[], Story | undefined]>([
  ['the last row was not selected', '90.553298', FIVE, { kind: 'part', left: [4] }],
  ['the first and the last were not', '35.613498', FIVE, { kind: 'part', left: [0, 4] }],
  ['one in the middle is missing', '66.081698', FIVE, { kind: 'part', left: [2] }],
  ['a figure rounded to two decimals', '90.55', FIVE, { kind: 'part', left: [4] }],
  ['rows without money are not named', '90.553298', [...FIVE, '0'], { kind: 'part', left: [4] }],
  ['万元 were written as 元', '907476.98', FIVE, { kind: 'unit', factor: 10_000, isTooLarge: true }],
  ['元 were written as 万元 and rounded', '0.0091', FIVE, undefined],
  ['two digits are exchanged', '90.774698', FIVE, { kind: 'swapped' }],
  ['two digits of a rounded figure are exchanged', '97.05', FIVE, { kind: 'swapped' }],
  ['all was counted twice', '181.495396', FIVE, { kind: 'doubled' }],
  ['it is the sum', '90.747698', FIVE, undefined],
  ['the sum as rounded', '90.75', FIVE, undefined],
  ['nothing gives it', '77.7', FIVE, undefined],
  ['nothing at all', '0', FIVE, undefined],
  ['whole figures fit by chance', '60', ['10', '20', '30', '40', '50'], undefined],
  ['two runs give it', '10.123456', ['10.123456', '3.3', '10.123456', '4.4', '91.7'], undefined],
])('%s', (...[, figure, amounts, expected]) => {
  expect(story(figure, amounts)).toEqual(expected);
});

// The 46 amounts of a published list, whose report states two figures that no total gives.
const PUBLISHED = `
  54.939800 9.544240 24.666000 1.403258 0.194400 3.640000 7.200000 2.390000
  100.00 100.00 100.00 20.00 10.70 15.66 1.34 2.35
  5.58 0.87 35.46 13.08 0.93 35.527268 0.5 15
  60.764602 895.75 19.9005 9.91835 53.227664 14.917913 4.94 0.6
  30.02587 0.616 275.361977 10.44 0 153.388706 495.63 1.556265
  0 8 9.611 0.345 4 23.3818`
  .trim()
  .split(/\s+/);

const allBut = (...rows: readonly number[]): Story => ({ kind: 'part', left: rows.map((row) => row - 1) });

test.each<[string, Story | undefined]>([
  ['2501.991115', allBut(1, 2, 3, 4, 5, 6, 7, 8, 45, 46)],
  ['2529.37', allBut(1, 2, 3, 4, 5, 6, 7, 8)],
  ['2633.350613', undefined],
  ['2633.35', undefined],
  ['3646.21', undefined],
  ['1509.96', undefined],
])('a published figure of %s', (figure, expected) => {
  expect(story(figure, PUBLISHED)).toEqual(expected);
});

test('a run is told only where it adds up to the figure', () => {
  const amounts = fc.array(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 10n }).map(fen), { minLength: 3, maxLength: 40 });
  fc.assert(
    fc.property(amounts, fc.nat(), fc.nat(), (all, a, b) => {
      const [from, to] = [a % all.length, b % all.length].sort((x, y) => x - y);
      const figure = sum(all.slice(from, to! + 1));
      const told = explainFigure({ figure, tolerance: fen(0n), amounts: all });
      if (told?.kind !== 'part') return;
      const left = new Set(told.left);
      expect(sum(all.filter((_, index) => !left.has(index)))).toBe(figure);
    }),
  );
});

test('a long column costs no square', () => {
  const amounts = Array.from({ length: 100_000 }, (_, index) => fen(BigInt(index) ** 2n + 12_345_678_901n));
  const started = performance.now();
  const told = explainFigure({ figure: sum(amounts.slice(8)), tolerance: fen(0n), amounts });
  expect(told).toEqual({ kind: 'part', left: [0, 1, 2, 3, 4, 5, 6, 7] });
  expect(performance.now() - started).toBeLessThan(2000);
});

import fc from 'fast-check';
import {
  agreeAtPercent,
  compareRates,
  decimalOf,
  formatPercent,
  percentOf,
  rateOf,
  rateOfDecimal,
} from '../../../src/core/money';

const rate = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 15n }))
  .map(([a, b]) => rateOf(a, b)!);

test.each([
  [41n, 46n, 2, '89.13'],
  [44n, 48n, 2, '91.67'],
  [40n, 46n, 1, '87.0'],
  [1n, 8n, 0, '13'],
  [95125n, 100000n, 2, '95.13'],
  [95124999n, 100000000n, 2, '95.12'],
  [364659n, 364621n, 2, '100.01'],
  [-1n, 8n, 0, '-13'],
  [0n, 5n, 2, '0.00'],
])('%s ÷ %s at %s decimals is %s%%', (a, b, decimals, text) => {
  expect(formatPercent(rateOf(a, b)!, decimals)).toBe(text);
});

test('nothing divided by nothing is no rate', () => {
  expect(rateOf(0n, 0n)).toBeUndefined();
  expect(rateOf(5n, 0n)).toBeUndefined();
});

test('the denominator is above 0 whatever the signs', () => {
  expect(rateOf(3n, -4n)).toEqual({ numerator: -3n, denominator: 4n });
});

test('a printed rate agrees with its exact one at the printed decimals, and its neighbours do not', () => {
  fc.assert(
    fc.property(rate, fc.integer({ min: 0, max: 4 }), (exact, decimals) => {
      const { units, scale } = percentOf(exact, decimals);
      const printed = rateOfDecimal({ units, scale: scale + 2 });
      const next = rateOfDecimal({ units: units + 1n, scale: scale + 2 });
      expect(agreeAtPercent(printed, exact, decimals)).toBe(true);
      expect(agreeAtPercent(next, exact, decimals)).toBe(false);
    }),
  );
});

test('rates are ordered as their quotients', () => {
  fc.assert(
    fc.property(rate, rate, (a, b) => {
      expect(Math.sign(compareRates(a, b))).toBe(-Math.sign(compareRates(b, a)) + 0);
      expect(compareRates(a, a)).toBe(0);
    }),
  );
  expect(compareRates(rateOf(1n, 3n)!, rateOfDecimal(decimalOf(0.3333)))).toBe(1);
});

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
  { a: 41n, b: 46n, decimals: 2, text: '89.13' },
  { a: 44n, b: 48n, decimals: 2, text: '91.67' },
  { a: 40n, b: 46n, decimals: 1, text: '87.0' },
  { a: 1n, b: 8n, decimals: 0, text: '13' },
  { a: 95125n, b: 100000n, decimals: 2, text: '95.13' },
  { a: 95124999n, b: 100000000n, decimals: 2, text: '95.12' },
  { a: 364659n, b: 364621n, decimals: 2, text: '100.01' },
  { a: -1n, b: 8n, decimals: 0, text: '-13' },
  { a: 0n, b: 5n, decimals: 2, text: '0.00' },
])('$a ÷ $b at $decimals decimals is $text%', ({ a, b, decimals, text }) => {
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

import fc from 'fast-check';
import { decimalOf, divideRound, formatDecimal, parseDecimal, powerOfTen, rescale } from '../../../src/core/money';

const units = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const scale = fc.integer({ min: 0, max: 12 });

describe('divideRound', () => {
  test.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [5n, -2n, -3n],
    [4n, 3n, 1n],
    [0n, 7n, 0n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
  ])('%s ÷ %s is %s', (a, b, quotient) => {
    expect(divideRound(a, b)).toBe(quotient);
  });

  test('is the nearest whole number, and of two as near the one further from zero', () => {
    fc.assert(
      fc.property(
        units,
        units.filter((b) => b !== 0n),
        (a, b) => {
          const quotient = divideRound(a, b);
          const rest = magnitude(2n * (a - quotient * b));
          expect(rest).toBeLessThanOrEqual(magnitude(b));
          if (rest === magnitude(b)) expect(magnitude(quotient * b)).toBeGreaterThan(magnitude(a));
        },
      ),
    );
  });
});

describe('parseDecimal', () => {
  test.each([
    ['12.50', 1250n, 2],
    ['-3', -3n, 0],
    ['+.5', 5n, 1],
    ['5.', 5n, 0],
    ['1e-7', 1n, 7],
    ['1.5E3', 1500n, 0],
  ])('%s', (text, value, decimals) => {
    expect(parseDecimal(text)).toEqual({ units: value, scale: decimals });
  });

  test.each(['', '.', '-', '1,000', '1.2.3', '0x10', 'NaN', 'Infinity', '1e', '1e9999', '１', ' 1'])(
    '%j is no number',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  test('reads what formatDecimal prints', () => {
    fc.assert(
      fc.property(units, scale, (value, decimals) => {
        expect(parseDecimal(formatDecimal({ units: value, scale: decimals }, decimals))).toEqual({
          units: value,
          scale: decimals,
        });
      }),
    );
  });
});

describe('formatDecimal', () => {
  test.each([
    [{ units: 2633350613n, scale: 6 }, undefined, '2633.350613'],
    [{ units: 100000000n, scale: 6 }, undefined, '100'],
    [{ units: 5n, scale: 3 }, undefined, '0.005'],
    [{ units: 5n, scale: 3 }, 2, '0.01'],
    [{ units: -5n, scale: 3 }, 2, '-0.01'],
    [{ units: -4n, scale: 3 }, 2, '0.00'],
    [{ units: 3n, scale: 0 }, 2, '3.00'],
    [{ units: 0n, scale: 6 }, undefined, '0'],
  ])('%j with %s decimals', (decimal, decimals, text) => {
    expect(formatDecimal(decimal, decimals)).toBe(text);
  });
});

test('a longer scale loses nothing, a shorter one at most half of its last place', () => {
  fc.assert(
    fc.property(units, scale, scale, (value, from, to) => {
      const moved = rescale({ units: value, scale: from }, to);
      if (to >= from) expect(moved).toBe(value * powerOfTen(to - from));
      else expect(magnitude(2n * (moved * powerOfTen(from - to) - value))).toBeLessThanOrEqual(powerOfTen(from - to));
    }),
  );
});

describe('decimalOf', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [54.9398, '54.9398'],
    [1.005, '1.005'],
    [99.99999999999999, '100'],
    [1e21, '1000000000000000000000'],
    [-0, '0'],
  ])('%s stands for %s', (value, text) => {
    expect(formatDecimal(decimalOf(value))).toBe(text);
  });

  test('gives back every number of up to 15 digits as typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (n, d) => {
          const typed = formatDecimal({ units: BigInt(n), scale: d });
          expect(formatDecimal(decimalOf(Number(typed)))).toBe(typed);
        },
      ),
    );
  });
});

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

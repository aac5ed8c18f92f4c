import fc from 'fast-check';
import {
  agree,
  decimalOf,
  decimalOfMoney,
  fen,
  formatMoney,
  halfUnit,
  mean,
  MONEY_PLACES,
  moneyOf,
  moneyOfNumber,
  parseDecimal,
  subtract,
  sum,
  type MoneyUnit,
} from '../../../src/core/money';

const UNITS = Object.keys(MONEY_PLACES) as MoneyUnit[];
const amount = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }).map(fen);
const unit = fc.constantFrom(...UNITS);

test.each([
  ['54.9398', '万元', 54939800n],
  ['0.008', '万元', 8000n],
  ['0.0000004', '万元', 0n],
  ['0.0000005', '万元', 1n],
  ['-0.0000005', '万元', -1n],
  ['80.00', '元', 8000n],
  ['1', '亿元', 10_000_000_000n],
  ['1', '千元', 100_000n],
] as const)('%s %s in 分', (text, stated, value) => {
  expect(moneyOf(parseDecimal(text)!, stated)).toBe(value);
});

test('an amount is the same in every unit', () => {
  fc.assert(
    fc.property(amount, unit, (money, stated) => {
      expect(moneyOf(decimalOfMoney(money, stated), stated)).toBe(money);
      expect(moneyOf(parseDecimal(formatMoney(money, stated))!, stated)).toBe(money);
    }),
  );
});

test('a stored number is read as the decimal that it stands for, quick or not', () => {
  const stored = fc.oneof(
    fc
      .integer({ min: -1_000_000_000, max: 1_000_000_000 })
      .chain((n) => fc.integer({ min: 0, max: 8 }).map((d) => n / 10 ** d)),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  );
  fc.assert(
    fc.property(stored, unit, (value, stated) => {
      expect(moneyOfNumber(value, stated)).toBe(moneyOf(decimalOf(value), stated));
    }),
    { numRuns: 2000 },
  );
});

test('sums are exact: in any order, in any groups, where binary numbers are not', () => {
  expect(sum([0.1, 0.2, 0.3].map((value) => moneyOfNumber(value, '元')))).toBe(60n);
  fc.assert(
    fc.property(fc.array(amount), fc.array(amount), (some, others) => {
      expect(sum([...some, ...others])).toBe(sum([...others, ...some].reverse()));
      expect(sum([sum(some), sum(others)])).toBe(sum([...some, ...others]));
      expect(subtract(sum([...some, ...others]), sum(others))).toBe(sum(some));
    }),
  );
});

test('sums of what is printed agree with the printed sum, as far as the rounding of so many figures goes', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 50 }), (amounts) => {
      const printed = sum(amounts.map((one) => moneyOf(parseDecimal(formatMoney(one, '万元', 2))!, '万元')));
      const difference = subtract(printed, sum(amounts));
      const slack = halfUnit('万元', 2) * BigInt(amounts.length);
      expect(difference <= slack && difference >= -slack).toBe(true);
    }),
  );
});

test.each([
  ['万元', 2, 5000n],
  ['万元', 6, 0n],
  ['万元', 0, 500_000n],
  ['元', 0, 50n],
  ['元', 2, 0n],
  ['元', 4, 0n],
] as const)('half of the last place of %s at %s decimals', (stated, decimals, half) => {
  expect(halfUnit(stated, decimals)).toBe(half);
});

test('amounts agree within half of the last printed place', () => {
  expect(agree(fen(54939800n), fen(54940000n), { unit: '万元', decimals: 2 })).toBe(true);
  expect(agree(fen(54935000n), fen(54940000n), { unit: '万元', decimals: 2 })).toBe(true);
  expect(agree(fen(54934999n), fen(54940000n), { unit: '万元', decimals: 2 })).toBe(false);
  expect(agree(fen(1n), fen(2n), { unit: '元', decimals: 2 })).toBe(false);
});

test.each([
  [10n, 4, 3n],
  [-10n, 4, -3n],
  [9n, 4, 2n],
])('the mean of %s over %s is %s', (total, count, value) => {
  expect(mean(fen(total), count)).toBe(value);
});

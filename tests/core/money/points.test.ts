import fc from 'fast-check';
import {
  decimalOf,
  formatPoints,
  points,
  pointsOf,
  rateOf,
  roundPoints,
  shareOfPoints,
  subtractPoints,
  sumPoints,
} from '../../../src/core/money';

test.each([
  [92.5, '92.5'],
  [90.02, '90.02'],
  [100, '100'],
  [99.99999999999999, '100'],
  [1e-9, '0'],
])('%s is %s points', (value, text) => {
  expect(formatPoints(pointsOf(decimalOf(value)))).toBe(text);
});

test.each([
  [89.996, 2, '90'],
  [89.994, 2, '89.99'],
  [89.5, 0, '90'],
  [89.5, 1, '89.5'],
  [89.5, 9, '89.5'],
])('%s shown with %s decimals is %s', (value, decimals, text) => {
  expect(formatPoints(roundPoints(pointsOf(decimalOf(value)), decimals))).toBe(text);
});

test('a share of a weight is rounded half up to 2 decimals and never exceeds the weight', () => {
  expect(formatPoints(shareOfPoints(rateOf(99949n, 100000n)!, points(10)))).toBe('9.99');
  expect(formatPoints(shareOfPoints(rateOf(99950n, 100000n)!, points(10)))).toBe('10');
  expect(formatPoints(shareOfPoints(rateOf(2n, 3n)!, points(10)))).toBe('6.67');
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      fc.bigInt({ min: 1n, max: 10n ** 12n }),
      fc.nat(100),
      (a, b, w) => {
        const weight = points(w);
        const share = shareOfPoints(rateOf(a < b ? a : b, b)!, weight);
        expect(share >= 0n && share <= weight).toBe(true);
        expect(share % 10_000n).toBe(0n);
      },
    ),
  );
});

test('points add up', () => {
  expect(sumPoints([points(50), points(30), points(10), points(10)])).toBe(points(100));
  expect(subtractPoints(points(100), points(10))).toBe(points(90));
  expect(sumPoints([])).toBe(points(0));
});

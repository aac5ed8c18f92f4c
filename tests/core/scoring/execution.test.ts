import fc from 'fast-check';
import type { Project, Reading } from '../../../src/core/book';
import { fen, formatPoints, points, rateOf, type Money, type Rate } from '../../../src/core/money';
import { executionRate, executionScore, rateOfProject } from '../../../src/core/scoring';

const amount = fc.bigInt({ min: 0n, max: 10n ** 14n }).map(fen);

test.each([
  [9513n, '9.51'],
  [9515n, '9.52'],
  [10000n, '10'],
  [12000n, '10'],
  [0n, '0'],
  [-100n, '0'],
])('%s of 10000 earns %s of 10 points', (spent, earned) => {
  expect(formatPoints(executionScore(rateOf(spent, 10000n)!, points(10)))).toBe(earned);
});

test('points for execution lie between none and all, and grow with what is spent', () => {
  fc.assert(
    fc.property(
      amount,
      amount,
      amount.filter((budget) => budget > 0n),
      (a, b, budget) => {
        const [less, more] = (a < b ? [a, b] : [b, a]).map((spent) =>
          executionScore(executionRate(spent, budget)!, points(20)),
        );
        expect(less! >= 0n && less! <= more! && more! <= points(20)).toBe(true);
      },
    ),
  );
});

describe('the rate of a project', () => {
  const read = <T>(value: T): Reading<T> => ({ row: 1, column: 1, state: 'value', value, decimals: 2, isText: false });
  const blank: Reading<Money> = { row: 1, column: 1, state: 'blank', decimals: 0, isText: false };
  const stated = rateOf(95n, 100n)!;
  const project = (fields: Partial<Project>): Project => ({
    row: 1,
    continuationRows: [],
    name: read('项目'),
    ...fields,
  });

  test.each<[string, Partial<Project>, Rate | undefined]>([
    [
      'by its amounts',
      { executed: read(fen(38n)), adjustedBudget: read(fen(40n)), executionRate: read(stated) },
      rateOf(38n, 40n),
    ],
    [
      'as stated where the executed amount is empty',
      { executed: blank, adjustedBudget: read(fen(40n)), executionRate: read(stated) },
      stated,
    ],
    ['as stated where there are no amounts', { executionRate: read(stated) }, stated],
    [
      'none without a budget',
      { executed: read(fen(0n)), adjustedBudget: read(fen(0n)), executionRate: read(stated) },
      undefined,
    ],
    ['none of a negative budget', { executed: read(fen(1n)), adjustedBudget: read(fen(-1n)) }, undefined],
    ['none where nothing is known', { adjustedBudget: read(fen(40n)) }, undefined],
  ])('%s', (_, fields, rate) => {
    expect(rateOfProject(project(fields))).toEqual(rate);
  });
});

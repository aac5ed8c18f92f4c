import { fen, formatPoints, points, rateOf } from '../../../../src/core/money';
import { EXAMPLE_CAPS } from '../../../../src/core/presets';
import { scoreExecution, scoreTotal, type Part, type Scoring } from '../../../../src/core/scoring';

function shown(scoring: Scoring): string {
  if (scoring.kind === 'scored') return formatPoints(scoring.score);
  return scoring.kind === 'unscored' ? scoring.cause : scoring.kind;
}

const spending = (executed: bigint, budget: bigint, weight = 10) => ({
  executed: fen(executed),
  budget: fen(budget),
  weight: points(weight),
});

describe('执行率得分 = min(执行率, 1) × 分值', () => {
  test.each([
    [9513n, 10_000n, 10, '9.51'],
    [9515n, 10_000n, 10, '9.52'],
    [9515n, 10_000n, 20, '19.03'],
    [10_000n, 10_000n, 10, '10'],
    [10_001n, 10_000n, 10, '10'],
    [0n, 10_000n, 10, '0'],
    [-100n, 10_000n, 10, '0'],
  ])('%s of %s earns, of %s points, %s', (...[executed, budget, weight, expected]) => {
    expect(shown(scoreExecution(spending(executed, budget, weight), 'score-zero'))).toBe(expected);
  });

  test.each([
    ['score-zero', '0'],
    ['not-applicable', 'left-out'],
    ['not-evaluated', 'not-evaluated'],
  ] as const)('without a budget, under %s: %s', (policy, expected) => {
    expect(shown(scoreExecution(spending(0n, 0n), policy))).toBe(expected);
    expect(shown(scoreExecution(spending(5n, 0n), policy))).toBe(expected);
  });
});

const PARTS: readonly Part[] = [
  { class: 'execution', weight: points(10), score: points(9) },
  { class: 'output', weight: points(50), score: points(46) },
  { class: 'benefit', weight: points(30), score: points(28) },
  { class: 'satisfaction', weight: points(10), score: points(10) },
];
const WITHOUT_EXECUTION: readonly Part[] = [{ ...PARTS[0]!, score: 'left-out' }, ...PARTS.slice(1)];

describe('总分', () => {
  test('is the sum of the parts', () => {
    expect(shown(scoreTotal(PARTS))).toBe('93');
  });

  test('counts for 100 without the execution rate where it is left out: 84 of 90', () => {
    expect(shown(scoreTotal(WITHOUT_EXECUTION))).toBe('93.33');
  });

  test('cannot be told while a part has no score', () => {
    expect(shown(scoreTotal([...PARTS, { class: 'own', weight: points(5), score: undefined }]))).toBe('incomplete');
  });

  test('of nothing is nothing', () => {
    expect(shown(scoreTotal([]))).toBe('0');
    expect(shown(scoreTotal([WITHOUT_EXECUTION[0]!]))).toBe('0');
  });

  test.each([
    [8000n, '93'],
    [7999n, '89'],
    [7000n, '89'],
    [6999n, '79'],
    [6000n, '79'],
    [5999n, '69'],
    [5000n, '69'],
    [4999n, '59'],
  ])('is capped in the example caps at an execution rate of %s of 10000: %s', (spent, expected) => {
    const rate = rateOf(spent, 10_000n)!;
    expect(shown(scoreTotal(PARTS, { rate, caps: EXAMPLE_CAPS }))).toBe(expected);
    expect(shown(scoreTotal(PARTS, { rate }))).toBe('93');
  });

  test('below its cap stays as it is', () => {
    const low: readonly Part[] = [{ class: 'output', weight: points(100), score: points(50) }];
    const scoring = scoreTotal(low, { rate: rateOf(1n, 2n)!, caps: EXAMPLE_CAPS });
    expect(shown(scoring)).toBe('50');
    expect(scoring.kind === 'scored' && scoring.steps.map(({ kind }) => kind)).toEqual(['part', 'sum']);
  });
});

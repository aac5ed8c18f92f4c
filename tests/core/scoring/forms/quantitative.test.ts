import fc from 'fast-check';
import type { Quantity } from '../../../../src/core/book';
import { parseMeasure } from '../../../../src/core/measures';
import { decimalOf, formatPoints, points, pointsOf, type Points } from '../../../../src/core/money';
import { EXAMPLE_CAPS, NATIONAL_PRESET } from '../../../../src/core/presets';
import { scoreIndicator, scoreQuantitative, type FormStandard, type Scoring } from '../../../../src/core/scoring';

const RATIO: FormStandard = { ...NATIONAL_PRESET, negative: 'ratio' };

function scored(target: string, actual: string, given: { weight?: number; standard?: FormStandard } = {}): string {
  const { weight = 10, standard = NATIONAL_PRESET } = given;
  const scoring = scoreIndicator(
    { target: parseMeasure(target), actual: parseMeasure(actual), weight: points(weight) },
    standard,
  );
  return shown(scoring);
}

function shown(scoring: Scoring): string {
  if (scoring.kind === 'scored') return formatPoints(scoring.score);
  return scoring.kind === 'unscored' ? scoring.cause : scoring.kind;
}

describe('≥, > and = with a target above 0: reached earns all, else 完成值 ÷ 指标值 × 分值', () => {
  test.each([
    ['≥100%', '100%', 10, '10'],
    ['≥100%', '99.99%', 10, '10'],
    ['≥100%', '99.9%', 10, '9.99'],
    ['≥95%', '94.9%', 10, '9.99'],
    ['≥95%', '120%', 10, '10'],
    ['>90', '90', 5, '5'],
    ['=46个', '41个', 100, '89.13'],
    ['=46个', '47个', 10, '10'],
    ['≥3次', '1次', 10, '3.33'],
    ['≥3次', '2次', 10, '6.67'],
    ['≥1000人', '1人', 5, '0.01'],
    ['≥1001人', '1人', 5, '0'],
    ['≥8个', '5个', 0, '0'],
    ['≥100人', '0人', 10, '0'],
    ['≥100人', '-5人', 10, '0'],
    ['≥100万元', '500000元', 10, '5'],
    ['≥1亿元', '9513万元', 10, '9.51'],
    ['≥100万元', '50', 10, '5'],
    ['≥100', '50人', 10, '5'],
    ['≥0个', '0个', 10, '10'],
    ['≥-5%', '-3%', 10, '10'],
  ])('%s, %s, %s points: %s', (...[target, actual, weight, expected]) => {
    expect(scored(target, actual, { weight })).toBe(expected);
  });

  test('half a cent of a point is rounded up: 1.005 of 10 is 1.01', () => {
    expect(scored('≥1000', '100.5')).toBe('1.01');
    expect(scored('≥1000', '100.4')).toBe('1');
  });
});

describe('= and ≤ with a target of 0: 完成值 ≤ 0 earns all, anything else nothing', () => {
  test.each([
    ['=0次', '0次', '10'],
    ['=0次', '-1次', '10'],
    ['=0次', '1次', '0'],
    ['=0次', '0.01次', '0'],
    ['≤0次', '0次', '10'],
    ['≤0次', '1次', '0'],
    ['<0', '1', '0'],
  ])('%s, %s: %s', (target, actual, expected) => {
    expect(scored(target, actual)).toBe(expected);
    expect(scored(target, actual, { standard: RATIO })).toBe(expected);
  });
});

describe('≤ and <, linear: (1 − (完成值 − 指标值) ÷ 指标值) × 分值, 0 from twice the target on', () => {
  test.each([
    ['≤5天', '5天', '10'],
    ['≤5天', '4日', '10'],
    ['<5天', '5天', '10'],
    ['≤5天', '0天', '10'],
    ['≤5天', '-1天', '10'],
    ['≤5天', '6天', '8'],
    ['≤3次', '4次', '6.67'],
    ['≤5天', '9.99天', '0.02'],
    ['≤5天', '10天', '0'],
    ['≤5天', '11天', '0'],
  ])('%s, %s: %s', (target, actual, expected) => {
    expect(scored(target, actual)).toBe(expected);
  });
});

describe('≤ and <, ratio: 指标值 ÷ 完成值 × 分值', () => {
  test.each([
    ['≤5天', '5天', '10'],
    ['≤5天', '6天', '8.33'],
    ['≤5天', '10天', '5'],
    ['≤5天', '11天', '4.55'],
  ])('%s, %s: %s', (target, actual, expected) => {
    expect(scored(target, actual, { standard: RATIO })).toBe(expected);
  });
});

describe('where no formula gives a score, the cause is told', () => {
  test.each([
    ['≥100%', '完成', 'words'],
    ['≥100%', '达成预期指标', 'words'],
    ['有效保障', '100%', 'words'],
    ['≥100%', '50人', 'not-comparable'],
    ['≥100人', '100人次', 'not-comparable'],
    ['≥98%', '0.98', 'not-comparable'],
    ['≥100人', '约90人', 'inexact'],
    ['≥100人', '90人以上', 'inexact'],
    ['80%-90%', '70%', 'inexact'],
    ['≥100人', '80-90人', 'inexact'],
    ['100人', '90人', 'no-direction'],
    ['≥-5%', '-8%', 'no-quotient'],
    ['≥0个', '-1个', 'no-quotient'],
    ['≤-5%', '3%', 'no-quotient'],
    ['2022年12月底前', '2023年1月5日', 'late'],
    ['2022年6月15日前', '2022年6月', 'inexact'],
    ['12月31日前', '2022年11月', 'inexact'],
  ])('%s, %s: %s', (target, actual, cause) => {
    expect(scored(target, actual)).toBe(cause);
  });

  test.each([
    ['100人', '100人', '10'],
    ['≥98%', '98%以上', '10'],
    ['≥95%', '≥98%', '10'],
    ['80%-90%', '85%', '10'],
    ['2022年12月底前', '2022年12月', '10'],
  ])('yet %s, %s is reached by any reading: %s', (target, actual, expected) => {
    expect(scored(target, actual)).toBe(expected);
  });
});

describe('points taken off for going far beyond a target, in the example caps', () => {
  const capped: FormStandard = { ...NATIONAL_PRESET, caps: EXAMPLE_CAPS };

  test.each([
    ['≥100人', '129.99人', 10, '10'],
    ['≥100人', '130人', 10, '8'],
    ['≥100人', '130人', 1, '0'],
    ['≤100人', '50人', 10, '10'],
  ])('%s, %s, %s points: %s', (...[target, actual, weight, expected]) => {
    expect(scored(target, actual, { weight, standard: capped })).toBe(expected);
    expect(scored(target, actual, { weight })).toBe(String(weight));
  });
});

describe('whatever the figures', () => {
  const figure = fc.bigInt({ min: 0n, max: 10n ** 9n }).map((units) => ({ units, scale: 2 }));
  const above0 = figure.filter(({ units }) => units > 0n);
  const weights = fc.integer({ min: 0, max: 10_000 }).map((cents) => pointsOf({ units: BigInt(cents), scale: 2 }));
  const standards = fc.constantFrom<FormStandard>(NATIONAL_PRESET, RATIO);
  const quantity = (amount: Quantity['amount'], operator?: Quantity['operator']): Quantity =>
    ({ kind: 'quantity', amount, unit: '个', ...(operator ? { operator } : {}) }) as const;

  function earned(
    operator: Quantity['operator'],
    [target, actual]: [Quantity['amount'], Quantity['amount']],
    [weight, standard]: [Points, FormStandard],
  ): Points {
    const scoring = scoreQuantitative(
      { target: quantity(target, operator), actual: quantity(actual), weight },
      standard,
    );
    if (scoring.kind !== 'scored') throw new Error(JSON.stringify(scoring.kind));
    return scoring.score;
  }

  test('a score lies between 0 and the weight, and is full at the target', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('≥', '>', '=', '≤', '<'),
        above0,
        figure,
        weights,
        standards,
        (...[operator, target, actual, weight, standard]) => {
          const score = earned(operator, [target, actual], [weight, standard]);
          expect(score >= 0n && score <= weight).toBe(true);
          expect(earned(operator, [target, target], [weight, standard])).toBe(weight);
        },
      ),
    );
  });

  test('more earns never less where more is better, and never more where less is', () => {
    fc.assert(
      fc.property(above0, figure, figure, weights, standards, (...[target, a, b, weight, standard]) => {
        const [less, more] = a.units < b.units ? [a, b] : [b, a];
        const of = (operator: '≥' | '≤', actual: Quantity['amount']) =>
          earned(operator, [target, actual], [weight, standard]);
        expect(of('≥', more) >= of('≥', less)).toBe(true);
        expect(of('≤', more) <= of('≤', less)).toBe(true);
      }),
    );
  });

  test('a score has two decimals, or is the weight', () => {
    fc.assert(
      fc.property(above0, figure, weights, standards, (...[target, actual, weight, standard]) => {
        for (const operator of ['≥', '≤'] as const) {
          const score = earned(operator, [target, actual], [weight, standard]);
          expect(score === weight || score % 10_000n === 0n).toBe(true);
        }
      }),
    );
  });

  test('the unit does not matter: in 元 as in 万元', () => {
    const parse = (yuan: number, unit: string, operator = '') => {
      const amount =
        unit === '元'
          ? String(yuan)
          : String(Number(decimalOf(yuan / 10_000).units) / 10 ** decimalOf(yuan / 10_000).scale);
      return parseMeasure(`${operator}${amount}${unit}`);
    };
    const whole = fc.integer({ min: 1, max: 10 ** 8 });
    fc.assert(
      fc.property(whole, whole, (target, actual) => {
        const score = (unit: string) =>
          shown(
            scoreIndicator(
              { target: parse(target, '元', '≥'), actual: parse(actual, unit), weight: points(10) },
              NATIONAL_PRESET,
            ),
          );
        expect(score('万元')).toBe(score('元'));
      }),
    );
  });
});

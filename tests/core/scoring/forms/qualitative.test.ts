import fc from 'fast-check';
import type { AttainmentLevel } from '../../../../src/core/book';
import { parseMeasure } from '../../../../src/core/measures';
import { formatPoints, parseDecimal, points, pointsOf, type Points } from '../../../../src/core/money';
import { HUBEI_BANDS, NATIONAL_BANDS, NATIONAL_PRESET, QUALITATIVE_BANDS } from '../../../../src/core/presets';
import { bandOf, isInBand, scoreIndicator, scoreQualitative } from '../../../../src/core/scoring';

const given = (text: string): Points => pointsOf(parseDecimal(text)!);
const LEVELS: readonly AttainmentLevel[] = ['reached', 'partly', 'missed'];

describe('a level leaves room for', () => {
  test.each([
    ['reached', '10', '8', true],
    ['reached', '10', '7.99', false],
    ['reached', '10', '10', true],
    ['reached', '10', '10.01', false],
    ['partly', '10', '8', false],
    ['partly', '10', '7.99', true],
    ['partly', '10', '6', true],
    ['partly', '10', '5.99', false],
    ['missed', '10', '6', false],
    ['missed', '10', '5.99', true],
    ['missed', '10', '0', true],
    ['reached', '3.33', '2.67', true],
    ['reached', '3.33', '2.66', false],
    ['partly', '3.33', '2.66', true],
    ['missed', '0', '0', true],
  ] as const)('%s, of %s points: %s is %s (80/60)', (...[level, weight, score, expected]) => {
    expect(isInBand(given(score), bandOf(level, given(weight), NATIONAL_BANDS))).toBe(expected);
  });

  test('Hubei begins 部分达成 at 50 %', () => {
    expect(isInBand(given('5'), bandOf('partly', points(10), HUBEI_BANDS))).toBe(true);
    expect(isInBand(given('5'), bandOf('partly', points(10), NATIONAL_BANDS))).toBe(false);
    expect(isInBand(given('5'), bandOf('missed', points(10), HUBEI_BANDS))).toBe(false);
  });
});

test.each([
  ['达成预期指标', '10'],
  ['部分达成预期指标并具有一定效果', undefined],
  ['未达成预期指标且效果较差', undefined],
])('%s suggests %s of 10 points, and no more than that', (actual, suggested) => {
  const scoring = scoreIndicator(
    { target: parseMeasure('有效保障'), actual: parseMeasure(actual), weight: points(10) },
    NATIONAL_PRESET,
  );
  if (scoring.kind !== 'bounded') throw new Error(scoring.kind);
  expect(scoring.suggested && formatPoints(scoring.suggested)).toBe(suggested);
});

test('all points are suggested of what was reached, and every score lies in one band alone', () => {
  const weights = fc.integer({ min: 1, max: 10_000 }).map((cents) => pointsOf({ units: BigInt(cents), scale: 2 }));
  fc.assert(
    fc.property(
      weights,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(...QUALITATIVE_BANDS),
      (weight, share, bands) => {
        const score = ((BigInt(Math.floor(share * 1000)) * weight) / 1000n) as Points;
        const all = LEVELS.map((level) => bandOf(level, weight, bands));
        expect(all.filter((band) => isInBand(score, band))).toHaveLength(1);
        for (const level of LEVELS) {
          const scoring = scoreQualitative(level, weight, bands);
          if (scoring.kind !== 'bounded') throw new Error(scoring.kind);
          expect(scoring.suggested).toBe(level === 'reached' ? weight : undefined);
        }
      },
    ),
  );
});

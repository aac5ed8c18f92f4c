import fc from 'fast-check';
import { decimalOf, points, pointsOf, type Points } from '../../../src/core/money';
import { GRADE_SCALES, NATIONAL_GRADES, SCALE_85_75_60, UNGRADED } from '../../../src/core/presets';
import { bandNamed, gradeOf, HUNDRED, isRightGrade, leastScoreOf } from '../../../src/core/scoring';

const graded = GRADE_SCALES.filter(({ bands }) => bands.length > 0);
const score = fc.bigInt({ min: 0n, max: points(100) }).map((value) => value as Points);

test.each([
  [100, '优'],
  [90, '优'],
  [89.999999, '良'],
  [89.5, '良'],
  [80, '良'],
  [79.99, '中'],
  [60, '中'],
  [59.99, '差'],
  [0, '差'],
])('%s points are %s on the national scale', (value, label) => {
  expect(gradeOf(pointsOf(decimalOf(value)), { scale: NATIONAL_GRADES, full: HUNDRED })?.label).toBe(label);
});

test.each([
  [85, '优'],
  [84.99, '良'],
  [75, '良'],
  [60, '中'],
])('%s points are %s on 85/75/60', (value, label) => {
  expect(gradeOf(pointsOf(decimalOf(value)), { scale: SCALE_85_75_60, full: HUNDRED })?.label).toBe(label);
});

test.each(graded)('every score has one grade on $id, and more points never a worse one', (scale) => {
  const rank = (value: Points) => scale.bands.indexOf(gradeOf(value, { scale, full: HUNDRED })!);
  fc.assert(
    fc.property(score, score, (a, b) => {
      expect(rank(a)).toBeGreaterThanOrEqual(0);
      if (a >= b) expect(rank(a)).toBeLessThanOrEqual(rank(b));
    }),
  );
});

test.each(graded)('every wording of $id means one grade', (scale) => {
  for (const band of scale.bands) {
    for (const wording of [band.label, ...band.synonyms]) expect(bandNamed(wording, scale)).toBe(band);
  }
});

test('below 0, and where one does not grade, there is no grade', () => {
  expect(gradeOf(points(-1), { scale: NATIONAL_GRADES, full: HUNDRED })).toBeUndefined();
  expect(gradeOf(points(95), { scale: UNGRADED, full: HUNDRED })).toBeUndefined();
  expect(bandNamed('优', UNGRADED)).toBeUndefined();
});

test.each([
  ['优', '优'],
  [' 优 ', '优'],
  ['优　秀', '优'],
  ['“优”', '优'],
  ['（良）', '良'],
  ['良好等次', '良'],
  ['优等级', '优'],
  ['中等', '中'],
  ['中', '中'],
  ['优（90-100分）', '优'],
  ['差(60分以下)', '差'],
  ['A', '优'],
  ['Ｂ级', '良'],
  ['d', '差'],
  ['合格', '中'],
  ['不合格', '差'],
])('%j means %s', (grade, label) => {
  expect(bandNamed(grade, NATIONAL_GRADES)?.label).toBe(label);
});

test.each(['', '等', '级', '优良', '优/良', '95', 'E', 'AB', '通过', '未评价', '优秀奖'])(
  '%j means no grade',
  (grade) => {
    expect(bandNamed(grade, NATIONAL_GRADES)).toBeUndefined();
  },
);

test.each([
  [100, 90],
  [50, 45],
  [120, 108],
  [30, 27],
])('out of %s the least score of 优 is %s', (full, least) => {
  const grading = { scale: NATIONAL_GRADES, full: points(full) };
  expect(leastScoreOf(NATIONAL_GRADES.bands[0]!, grading.full)).toBe(points(least));
  expect(gradeOf(points(least), grading)?.label).toBe('优');
  expect(gradeOf((points(least) - 1n) as Points, grading)?.label).toBe('良');
  expect(gradeOf(points(full + 1), grading)).toBeUndefined();
});

test('a score as printed bears its grade out, and so does the stored one', () => {
  const [best, good, fair] = NATIONAL_GRADES.bands;
  const stored = {
    row: 0,
    column: 0,
    state: 'value',
    isText: false,
    decimals: 2,
    value: pointsOf(decimalOf(89.996)),
  } as const;
  const grading = { scale: NATIONAL_GRADES, full: HUNDRED };
  expect([best!, good!, fair!].map((band) => isRightGrade(band, stored, grading))).toEqual([true, true, false]);
});

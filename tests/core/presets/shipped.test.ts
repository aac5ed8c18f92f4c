import { points, sumPoints, type Points } from '../../../src/core/money';
import { LABEL_SETS, presetNamed, SHIPPED_PRESETS, thresholdsOf, WEIGHT_SCHEMES } from '../../../src/core/presets';
import { bandNamed, gradeOf, HUNDRED } from '../../../src/core/scoring';

test('ids are unique, and each is found by its id', () => {
  expect(new Set(SHIPPED_PRESETS.map(({ id }) => id)).size).toBe(SHIPPED_PRESETS.length);
  for (const preset of SHIPPED_PRESETS) expect(presetNamed(preset.id)).toBe(preset);
  expect(presetNamed('hebei')).toBeUndefined();
});

test.each(SHIPPED_PRESETS.map((preset) => [preset.id, preset] as const))(
  '%s: bands fall to 0, a source each',
  (_, preset) => {
    const { bands, source } = preset.grades;
    const from = bands.map((band) => band.from);
    expect(from).toEqual([...from].sort((a, b) => Number(b - a)));
    if (bands.length > 0) expect(from.at(-1)).toBe(points(0));
    for (const line of [source, preset.weights.source, preset.source]) expect(line).not.toBe('');
  },
);

test.each(WEIGHT_SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
  '%s adds up to 100 where nothing is free',
  (_, scheme) => {
    const { execution, output, cost, benefit, satisfaction } = scheme;
    const total = sumPoints(
      [execution, output, cost, benefit, satisfaction].filter((one): one is Points => one !== undefined),
    );
    expect(total).toBe(output === undefined ? points(10) : points(100));
  },
);

test.each([
  ['national', '90/80/60'],
  ['scale-85-75-60', '85/75/60'],
  ['scale-90-75-60', '90/75/60'],
  ['hubei', ''],
])('%s has thresholds %s', (id, thresholds) => {
  expect(thresholdsOf(presetNamed(id)!.grades)).toBe(thresholds);
});

test.each([
  ['national', 85, '良'],
  ['scale-85-75-60', 85, '优'],
  ['scale-85-75-60', 84, '良'],
  ['scale-90-75-60', 75, '良'],
  ['scale-90-75-60', 59, '差'],
])('%s grades %d as %s', (id, score, grade) => {
  expect(gradeOf(points(score), { scale: presetNamed(id)!.grades, full: HUNDRED })?.label).toBe(grade);
});

test('every graded preset understands every label set', () => {
  for (const { grades } of SHIPPED_PRESETS.filter((preset) => preset.grades.bands.length > 0)) {
    for (const { labels } of LABEL_SETS) expect(labels.map((label) => bandNamed(label, grades))).toEqual(grades.bands);
  }
});

test('Hubei grades nothing', () => {
  expect(gradeOf(points(100), { scale: presetNamed('hubei')!.grades, full: HUNDRED })).toBeUndefined();
});

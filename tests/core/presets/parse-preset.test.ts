import { readFileSync } from 'node:fs';
import { points, pointsOf } from '../../../src/core/money';
import {
  EXAMPLE_CAPS,
  HUBEI_BANDS,
  NATIONAL_BANDS,
  NATIONAL_GRADES,
  NATIONAL_PRESET,
  parsePreset,
  SHIPPED_PRESETS,
  type Preset,
} from '../../../src/core/presets';
import { LANGUAGES } from '../../../src/core/words/language';
import { presetProblemSentence } from '../../../src/core/words/preset-problems';

const LEAST = { extends: 'national', title: '本区', source: '本区通知' };
const BANDS = [
  { label: '优', from: 90 },
  { label: '差', from: 0 },
];

function parsed(json: unknown): Preset {
  const result = parsePreset(json);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.preset;
}

function problems(json: unknown, ruleIds?: readonly string[]): readonly unknown[] {
  const result = parsePreset(json, ruleIds);
  return result.ok ? [] : result.problems;
}

describe('a user preset', () => {
  test('takes what it does not say from the preset it extends', () => {
    // But its title, in whatever language.
    const own = { id: 'user', title: '本区', englishTitle: undefined, source: '本区通知' };
    expect(parsed(LEAST)).toEqual({ ...NATIONAL_PRESET, ...own });
  });

  test('names shipped scales and schemes', () => {
    const preset = parsed({ title: '甲', source: '乙', grades: 'scale-85-75-60', weights: 'hubei' });
    expect(preset.grades.bands.map(({ from }) => from)).toEqual([points(85), points(75), points(60), points(0)]);
    expect(preset.weights.execution).toBe(points(20));
  });

  test('states points as numbers or as decimal strings, exactly', () => {
    const preset = parsed({
      ...LEAST,
      grades: {
        bands: [
          { label: '优', from: '89.5' },
          { label: '差', from: 0 },
        ],
      },
      weights: { execution: 0.1, output: '99.9' },
    });
    expect(preset.grades.bands[0]!.from).toBe(pointsOf({ units: 895n, scale: 1 }));
    expect(preset.weights.execution).toBe(pointsOf({ units: 1n, scale: 1 }));
    expect(preset.grades.source).toBe('本区通知');
  });

  test('may leave output free, as Sichuan does', () => {
    expect(parsed({ ...LEAST, weights: { execution: 10 } }).weights.output).toBeUndefined();
  });

  test('may switch rules off or give them another severity', () => {
    expect(parsed({ ...LEAST, rules: { 'total-mismatch': 'off' } }).rules).toEqual({ 'total-mismatch': 'off' });
  });

  test('says how forms are scored: negative ones, bands of levels, caps', () => {
    expect(parsed({ ...LEAST, negative: 'ratio', qualitative: 'bands-80-50' })).toMatchObject({
      negative: 'ratio',
      qualitative: HUBEI_BANDS,
    });
    expect(parsed({ ...LEAST, qualitative: { reachedFrom: 85, partlyFrom: 60 } }).qualitative).toEqual({
      id: 'user',
      reachedFrom: 85,
      partlyFrom: 60,
      source: '本区通知',
    });
    expect(parsed({ ...LEAST, caps: 'example-caps' }).caps).toBe(EXAMPLE_CAPS);
    const caps = { execution: [{ below: 80, most: '89.5' }], overachievement: { fromPercent: 130, deduct: 2 } };
    expect(parsed({ ...LEAST, caps }).caps).toEqual({
      id: 'user',
      execution: [{ below: 80, most: pointsOf({ units: 895n, scale: 1 }) }],
      overachievement: { fromPercent: 130, deduct: points(2) },
      source: '本区通知',
    });
  });

  test('Hubei has its own bands, others the national ones; no shipped preset caps anything', () => {
    expect(parsed({ ...LEAST, extends: 'hubei' }).qualitative).toBe(HUBEI_BANDS);
    expect(parsed(LEAST)).toMatchObject({ negative: 'linear', qualitative: NATIONAL_BANDS });
    expect(SHIPPED_PRESETS.filter(({ caps }) => caps !== undefined)).toEqual([]);
  });

  test('the example that comes with the product is one', () => {
    const preset = parsed(JSON.parse(readFileSync('assets/presets/example-district.json', 'utf8')));
    expect(preset.grades.bands[0]!.from).toBe(points(85));
    expect(preset.grades.bands[0]!.synonyms).toContain('优秀');
    expect(preset.grades).not.toBe(NATIONAL_GRADES);
  });
});

describe('what is wrong with a user preset is said with its place', () => {
  test.each([
    ['no object', 7, [{ path: '', reason: 'not-an-object', found: '7' }]],
    ['nothing', null, [{ path: '', reason: 'not-an-object', found: 'null' }]],
    ['no source line', { extends: 'national', title: '甲' }, [{ path: 'source', reason: 'missing' }]],
    ['an empty title', { ...LEAST, title: ' ' }, [{ path: 'title', reason: 'not-text', found: '' }]],
    [
      'neither extends nor its own parts',
      { title: '甲', source: '乙' },
      [
        { path: 'grades', reason: 'missing' },
        { path: 'weights', reason: 'missing' },
      ],
    ],
    ['a misspelt key', { ...LEAST, wieghts: {} }, [{ path: 'wieghts', reason: 'unknown-key', found: 'wieghts' }]],
    [
      'a preset that is not shipped',
      { ...LEAST, extends: 'hebei' },
      [expect.objectContaining({ path: 'extends', reason: 'not-one-of', found: 'hebei' })],
    ],
    [
      'a threshold in words',
      {
        ...LEAST,
        grades: {
          bands: [
            { label: '优', from: '九十' },
            { label: '差', from: 0 },
          ],
        },
      },
      [{ path: 'grades.bands[0].from', reason: 'not-a-number', found: '九十' }],
    ],
    [
      'a threshold above 100',
      {
        ...LEAST,
        grades: {
          bands: [
            { label: '优', from: 190 },
            { label: '差', from: 0 },
          ],
        },
      },
      [{ path: 'grades.bands[0].from', reason: 'out-of-range', found: '190' }],
    ],
    [
      'grades upside down',
      { ...LEAST, grades: { bands: [...BANDS].reverse() } },
      [
        { path: 'grades.bands[1].from', reason: 'bands-not-descending' },
        { path: 'grades.bands[1].from', reason: 'last-band-not-zero' },
      ],
    ],
    [
      'one label twice',
      { ...LEAST, grades: { bands: [...BANDS.slice(0, 1), { label: '差', from: 0, synonyms: ['优'] }] } },
      [{ path: 'grades.bands[1]', reason: 'label-repeated', found: '优' }],
    ],
    [
      'weights of 110',
      { ...LEAST, weights: { execution: 10, output: 50, benefit: 50 } },
      [{ path: 'weights', reason: 'weights-not-100' }],
    ],
    ['a wrong zero budget', { ...LEAST, zeroBudget: 'nil' }, [expect.objectContaining({ path: 'zeroBudget' })]],
    [
      'another formula',
      { ...LEAST, negative: 'square' },
      [expect.objectContaining({ path: 'negative', reason: 'not-one-of' })],
    ],
    [
      'bands upside down',
      { ...LEAST, qualitative: { reachedFrom: 60, partlyFrom: 60 } },
      [{ path: 'qualitative.partlyFrom', reason: 'levels-not-descending', found: '60' }],
    ],
    [
      'more taken off from below the target on',
      { ...LEAST, caps: { overachievement: { fromPercent: 30, deduct: 2 } } },
      [{ path: 'caps.overachievement.fromPercent', reason: 'not-above-target', found: '30' }],
    ],
    [
      'a cap above 100',
      { ...LEAST, caps: { execution: [{ below: 80, most: 189 }] } },
      [{ path: 'caps.execution[0].most', reason: 'out-of-range', found: '189' }],
    ],
    [
      'half a percent',
      { ...LEAST, explainBelowPercent: 89.5 },
      [{ path: 'explainBelowPercent', reason: 'not-a-number', found: '89.5' }],
    ],
    [
      'a severity that is none',
      { ...LEAST, rules: { 'total-mismatch': 'fatal' } },
      [expect.objectContaining({ path: 'rules.total-mismatch', reason: 'not-one-of' })],
    ],
  ])('%s', (_, json, expected) => {
    expect(problems(json)).toEqual(expected);
  });

  test('a rule that there is not, where the rules are known', () => {
    expect(problems({ ...LEAST, rules: { 'total-mishmash': 'off' } }, ['total-mismatch'])).toEqual([
      { path: 'rules.total-mishmash', reason: 'not-one-of', allowed: ['total-mismatch'], found: 'total-mishmash' },
    ]);
  });
});

test('every problem has a sentence in both languages that names its place', () => {
  const [problem] = problems({ ...LEAST, zeroBudget: 'nil' }) as [never];
  for (const language of LANGUAGES) {
    const sentence = presetProblemSentence(problem, language);
    expect(sentence).toContain('zeroBudget');
    expect(sentence).toContain('nil');
    expect(sentence).toContain('score-zero');
  }
});

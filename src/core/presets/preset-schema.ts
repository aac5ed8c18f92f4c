import * as v from 'valibot';
import { decimalOf, parseDecimal, points, pointsOf, type Decimal, type Points } from '../money';
import { QUALITATIVE_BANDS, SCORE_CAPS } from './form-scoring';
import { GRADE_SCALES } from './grade-scales';
import { SHIPPED_PRESETS } from './shipped';
import { WEIGHT_SCHEMES } from './weight-schemes';

const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);

/** The message of an issue is its reason, and after a colon what would be allowed there. */
const oneOf = <const T extends readonly string[]>(allowed: T) => v.picklist(allowed, `not-one-of:${allowed.join('|')}`);

const text = v.pipe(v.string('not-text'), v.trim(), v.nonEmpty('not-text'));

function decimal(value: string | number): Decimal | undefined {
  if (typeof value === 'string') return parseDecimal(value.trim());
  return Number.isFinite(value) ? decimalOf(value) : undefined;
}

function isDecimal(value: unknown): value is string | number {
  return (typeof value === 'string' || typeof value === 'number') && decimal(value) !== undefined;
}

const exactPoints = (value: string | number): Points => pointsOf(decimal(value)!);

const withinHundred = (value: string | number): boolean =>
  exactPoints(value) >= points(0) && exactPoints(value) <= points(100);

const score = v.pipe(
  v.custom<string | number>(isDecimal, 'not-a-number'),
  v.check(withinHundred, 'out-of-range'),
  v.transform(exactPoints),
);

const percent = v.pipe(
  v.number('not-a-number'),
  v.integer('not-a-number'),
  v.minValue(0, 'out-of-range'),
  v.maxValue(100, 'out-of-range'),
);

const band = v.strictObject({
  label: text,
  from: score,
  synonyms: v.optional(v.array(text, 'not-a-list'), []),
});

const grades = v.strictObject({ bands: v.array(band, 'not-a-list'), source: v.optional(text) });

const weights = v.strictObject({
  execution: score,
  output: v.optional(score),
  cost: v.optional(score),
  benefit: v.optional(score),
  satisfaction: v.optional(score),
  source: v.optional(text),
});

const qualitative = v.strictObject({
  reachedFrom: percent,
  partlyFrom: percent,
  source: v.optional(text),
});

// 130 for "30 % above the target".
const MOST_PERCENT = 10_000;

const share = v.pipe(
  v.number('not-a-number'),
  v.integer('not-a-number'),
  v.minValue(100, 'not-above-target'),
  v.maxValue(MOST_PERCENT, 'not-above-target'),
);

const caps = v.strictObject({
  execution: v.optional(v.array(v.strictObject({ below: percent, most: score }), 'not-a-list'), []),
  overachievement: v.optional(v.strictObject({ fromPercent: share, deduct: score })),
  source: v.optional(text),
});

/** A shipped one by its id, or one's own. */
function namedOr<T extends v.GenericSchema>(all: readonly { readonly id: string }[], own: T) {
  const named = oneOf(ids(all));
  return v.lazy((input): typeof named | T => (typeof input === 'string' ? named : own));
}

/** A user's preset file; `ruleIds` are the rules there are, where that is known. */
export function presetSchema(ruleIds: readonly string[] | undefined) {
  const severity = oneOf(['off', 'error', 'warning', 'info']);
  return v.strictObject({
    extends: v.optional(oneOf(ids(SHIPPED_PRESETS))),
    id: v.optional(text, 'user'),
    title: text,
    source: text,
    grades: v.optional(namedOr(GRADE_SCALES, grades)),
    weights: v.optional(namedOr(WEIGHT_SCHEMES, weights)),
    zeroBudget: v.optional(oneOf(['score-zero', 'not-applicable', 'not-evaluated'])),
    explainBelowPercent: v.optional(percent),
    negative: v.optional(oneOf(['linear', 'ratio'])),
    qualitative: v.optional(namedOr(QUALITATIVE_BANDS, qualitative)),
    caps: v.optional(namedOr(SCORE_CAPS, caps)),
    rules: v.optional(v.record(ruleIds ? oneOf(ruleIds) : text, severity, 'not-an-object'), {}),
  });
}

export type PresetFile = v.InferOutput<ReturnType<typeof presetSchema>>;
export type GradesFile = v.InferOutput<typeof grades>;
export type BandsFile = v.InferOutput<typeof qualitative>;
export type CapsFile = v.InferOutput<typeof caps>;
export type WeightsFile = v.InferOutput<typeof weights>;

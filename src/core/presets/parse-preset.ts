import * as v from 'valibot';
import { points, sumPoints, type Points } from '../money';
import { QUALITATIVE_BANDS, SCORE_CAPS, type QualitativeBands, type ScoreCaps } from './form-scoring';
import { GRADE_SCALES } from './grade-scales';
import { NATIONAL_PRESET } from './national';
import type { GradeScale, Preset, WeightScheme } from './preset';
import { problemOf } from './problem-of-issue';
import type { PresetProblem } from './preset-problem';
import { presetSchema, type GradesFile, type PresetFile, type WeightsFile } from './preset-schema';
import { presetNamed } from './shipped';
import { WEIGHT_SCHEMES } from './weight-schemes';

export type ParsedPreset =
  { readonly ok: true; readonly preset: Preset } | { readonly ok: false; readonly problems: readonly PresetProblem[] };

/**
 * A user's preset from its JSON, already taken apart. Points are plain numbers or decimal strings; "extends" names a
 * shipped preset whose parts stand where the file says nothing. With `ruleIds`, other rules than these are refused.
 */
export function parsePreset(json: unknown, ruleIds?: readonly string[]): ParsedPreset {
  const parsed = v.safeParse(presetSchema(ruleIds), json);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(problemOf) };
  const file = parsed.output;
  const problems = [
    ...missingParts(file),
    ...gradeProblems(file.grades),
    ...weightProblems(file.weights),
    ...levelProblems(file.qualitative),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, preset: presetOf(file) };
}

function missingParts(file: PresetFile): PresetProblem[] {
  if (file.extends !== undefined) return [];
  return (['grades', 'weights'] as const)
    .filter((part) => file[part] === undefined)
    .map((path) => ({ path, reason: 'missing' }));
}

function gradeProblems(grades: PresetFile['grades']): PresetProblem[] {
  if (grades === undefined || typeof grades === 'string') return [];
  const { bands } = grades;
  const problems: PresetProblem[] = [];
  bands.forEach((band, index) => {
    const path = `grades.bands[${index}]`;
    const better = bands[index - 1];
    if (better && band.from >= better.from) problems.push({ path: `${path}.from`, reason: 'bands-not-descending' });
    if (index === bands.length - 1 && band.from !== points(0))
      problems.push({ path: `${path}.from`, reason: 'last-band-not-zero' });
    for (const wording of repeatedWordings(bands, index))
      problems.push({ path, reason: 'label-repeated', found: wording });
  });
  return problems;
}

function repeatedWordings(bands: GradesFile['bands'], index: number): string[] {
  const before = new Set(bands.slice(0, index).flatMap(({ label, synonyms }) => [label, ...synonyms]));
  const { label, synonyms } = bands[index]!;
  return [label, ...synonyms].filter((wording) => before.has(wording));
}

function weightProblems(weights: PresetFile['weights']): PresetProblem[] {
  if (weights === undefined || typeof weights === 'string') return [];
  const { execution, output, cost, benefit, satisfaction } = weights;
  const given = [execution, output, cost, benefit, satisfaction].filter((one): one is Points => one !== undefined);
  const total = sumPoints(given);
  // Output left free, as in Sichuan: then the others need only stay within 100.
  const isRight = output === undefined ? total <= points(100) : total === points(100);
  return isRight ? [] : [{ path: 'weights', reason: 'weights-not-100' }];
}

function levelProblems(bands: PresetFile['qualitative']): PresetProblem[] {
  if (bands === undefined || typeof bands === 'string' || bands.partlyFrom < bands.reachedFrom) return [];
  return [{ path: 'qualitative.partlyFrom', reason: 'levels-not-descending', found: String(bands.partlyFrom) }];
}

function presetOf(file: PresetFile): Preset {
  const base = (file.extends === undefined ? undefined : presetNamed(file.extends)) ?? NATIONAL_PRESET;
  const caps = capsOf(file) ?? base.caps;
  return {
    id: file.id,
    title: file.title,
    source: file.source,
    grades: gradesOf(file) ?? base.grades,
    weights: weightsOf(file) ?? base.weights,
    zeroBudget: file.zeroBudget ?? base.zeroBudget,
    explainBelowPercent: file.explainBelowPercent ?? base.explainBelowPercent,
    negative: file.negative ?? base.negative,
    qualitative: bandsOf(file) ?? base.qualitative,
    ...(caps ? { caps } : {}),
    rules: { ...base.rules, ...file.rules },
  };
}

function gradesOf({ id, source, grades }: PresetFile): GradeScale | undefined {
  if (typeof grades === 'string') return GRADE_SCALES.find((scale) => scale.id === grades);
  return grades && { id, bands: grades.bands, source: grades.source ?? source };
}

function weightsOf({ id, source, weights }: PresetFile): WeightScheme | undefined {
  if (typeof weights === 'string') return WEIGHT_SCHEMES.find((scheme) => scheme.id === weights);
  return weights && { id, ...withoutUnset(weights), source: weights.source ?? source };
}

function bandsOf({ id, source, qualitative }: PresetFile): QualitativeBands | undefined {
  if (typeof qualitative === 'string') return QUALITATIVE_BANDS.find((bands) => bands.id === qualitative);
  return qualitative && { id, ...qualitative, source: qualitative.source ?? source };
}

function capsOf({ id, source, caps }: PresetFile): ScoreCaps | undefined {
  if (typeof caps === 'string') return SCORE_CAPS.find((shipped) => shipped.id === caps);
  if (caps === undefined) return undefined;
  const { execution, overachievement } = caps;
  return { id, execution, ...(overachievement ? { overachievement } : {}), source: caps.source ?? source };
}

function withoutUnset({
  execution,
  output,
  cost,
  benefit,
  satisfaction,
}: WeightsFile): Omit<WeightScheme, 'id' | 'source'> {
  return {
    execution,
    ...(output === undefined ? {} : { output }),
    ...(cost === undefined ? {} : { cost }),
    ...(benefit === undefined ? {} : { benefit }),
    ...(satisfaction === undefined ? {} : { satisfaction }),
  };
}

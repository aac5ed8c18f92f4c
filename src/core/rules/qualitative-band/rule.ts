import type { AttainmentLevel } from '../../book';
import { QUALITATIVE_BANDS, type Preset } from '../../presets';
import { bandOf, isInBand, type Band } from '../../scoring';
import { defineRule, type RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { fitsBand } from '../shared/forms/fits-band';
import { measureText } from '../shared/forms/measure-text';
import { isExplained } from '../shared/forms/reason';
import { placesOfScore } from '../shared/forms/score-facts';
import { scoredIndicators, type ScoredIndicator } from '../shared/forms/scored-indicators';
import { cellIn } from '../shared/places';

const says = {
  level: 'text',
  weight: 'score',
  fromPercent: 'count',
  toPercent: 'count',
  from: 'score',
  to: 'score',
  score: 'score',
} as const;

/** The score of a qualitative indicator lies outside what its stated level leaves room for. */
export default defineRule({
  id: 'qualitative-band',
  severity: 'error',
  certainty: 'certain',
  clause: 'qualitative-levels',
  causedBy: ['weights-not-100', 'missing-deviation-reason'],
  facts: { above: says, below: says, edge: says, otherBands: says },
  *check({ forms, preset }) {
    for (const form of filledForms(forms)) {
      for (const one of scoredIndicators(form)) {
        const found = outside(form, one, preset);
        if (found) yield { ...found, ...placesOfScore(form, one) };
      }
    }
  },
});

function outside(form: RuleForm, one: ScoredIndicator, { qualitative }: Preset) {
  const { actual, weight, score, scoring } = one;
  if (scoring.kind !== 'bounded' || actual.value.kind !== 'level') return undefined;
  const { level } = actual.value;
  const band = bandOf(level, weight.value, qualitative);
  if (fitsBand(one.score, band)) return undefined;
  const data = factsOf(one, band);
  if (fitsOther(one, level)) return { message: 'otherBands' as const, data, ...MILD };
  if (score.value === band.to) return { message: 'edge' as const, data, severity: 'warning' as const };
  if (score.value > band.to) return { message: 'above' as const, data };
  return { message: 'below' as const, data, ...reasonOf(form, one) };
}

const MILD = { severity: 'warning', certainty: 'review' } as const;

function factsOf({ actual, weight, score }: ScoredIndicator, { fromPercent, toPercent, from, to }: Band) {
  const level = measureText(actual);
  return { level, weight: weight.value, fromPercent, toPercent, from, to, score: score.value };
}

function fitsOther(one: ScoredIndicator, level: AttainmentLevel): boolean {
  return QUALITATIVE_BANDS.some((bands) => isInBand(one.score.value, bandOf(level, one.weight.value, bands)));
}

/** Too few points and no word why: the missing reason is what is to be mended first. */
function reasonOf(form: RuleForm, { indicator }: ScoredIndicator) {
  const { reason } = indicator;
  return reason && !isExplained(indicator) ? { causes: [cellIn(form, reason)] } : {};
}

import type { CellRef } from '../../address';
import { isStated } from '../../book';
import { subtractPoints, sumPoints, type Points } from '../../money';
import type { Preset } from '../../presets';
import { defineRule, type RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { blockSlips } from '../shared/forms/block-slips';
import {
  formWeights,
  HUNDRED,
  isFullWeight,
  ONE,
  weighsExecution,
  type FormWeights,
} from '../shared/forms/form-weights';
import { indicatorColumn } from '../shared/forms/most-indicators';
import { mistypedWeight } from '../shared/forms/mistyped-weight';
import { cellIn } from '../shared/places';

/** The weights of all indicators, that of the execution rate among them, do not add up to 100. */
export default defineRule({
  id: 'weights-not-100',
  severity: 'error',
  certainty: 'certain',
  clause: 'weights-100',
  causedBy: ['block-weight-mismatch'],
  facts: {
    differs: { found: 'score' },
    mistyped: { found: 'score', weight: 'score', score: 'score' },
    withoutExecution: { found: 'score', execution: 'score' },
    incomplete: { found: 'score', count: 'count' },
    total: { found: 'score', expected: 'score' },
  },
  *check({ forms, preset }) {
    for (const form of filledForms(forms)) {
      const weights = formWeights(form);
      if (!weights || weights.isUnknown || isHundredEach(form)) continue;
      if (isFullWeight(weights.sum, form, preset)) yield* ofTotal(form, weights);
      else yield ofForm(form, weights, preset);
    }
  },
});

/** Each block counts to 100 by itself, where blocks have shares of their own. */
function isHundredEach({ headings }: RuleForm): boolean {
  const blocks = headings.filter(({ level }) => level === 1);
  const sums = blocks.map(({ covers }) => sumPoints(covers.flatMap(({ weight }) => weight?.value ?? [])));
  return blocks.length > 1 && sums.every((sum) => sum === HUNDRED);
}

function* ofTotal(form: RuleForm, { sum, indicators }: FormWeights) {
  const weight = form.total?.weight;
  if (!isStated(weight)) return;
  const alone = sumPoints(indicators.map(({ value }) => value));
  if ([sum, alone, HUNDRED, ONE].includes(weight.value)) return;
  yield {
    message: 'total' as const,
    at: cellIn(form, weight),
    related: cellsOf(form, { indicators }),
    data: { found: weight.value, expected: sum },
  };
}

function ofForm(form: RuleForm, weights: FormWeights, preset: Preset) {
  const { sum, blanks } = weights;
  const mistyped = mistypedWeight(form);
  const place = {
    at: mistyped
      ? cellIn(form, mistyped.weight)
      : form.total?.weight
        ? cellIn(form, form.total.weight)
        : indicatorColumn(form, form.columns.weight!),
    related: cellsOf(form, weights),
    ...causesOf(form, sum),
  };
  if (mistyped) {
    const { weight, score } = mistyped;
    const data = { found: sum, weight: weight.value, score: score.value };
    return { message: 'mistyped' as const, ...place, related: [cellIn(form, score), ...place.related], data };
  }
  if (blanks > 0 && sum < HUNDRED)
    return { message: 'incomplete' as const, ...place, data: { found: sum, count: blanks } };
  if (weighsExecution(form)) return { message: 'differs' as const, ...place, data: { found: sum } };
  const { execution } = preset.weights;
  return { message: 'withoutExecution' as const, ...place, data: { found: sum, execution } };
}

function cellsOf(form: RuleForm, { indicators, execution }: Pick<FormWeights, 'indicators' | 'execution'>): CellRef[] {
  return [...indicators, ...(execution ? [execution] : [])].map((reading) => cellIn(form, reading));
}

/** The headings of blocks whose slips come to just what is missing. */
function causesOf(form: RuleForm, sum: Points): { causes?: readonly CellRef[] } {
  const missing = subtractPoints(HUNDRED, sum);
  for (const level of [1, 2] as const) {
    const slips = blockSlips(form).filter(({ heading }) => heading.level === level);
    const slip = sumPoints(slips.map(({ stated, sum: below }) => subtractPoints(stated, below)));
    if (slips.length > 0 && slip === missing) return { causes: slips.map(({ heading }) => cellIn(form, heading)) };
  }
  return {};
}

import { isStated, type Indicator, type Measure, type Stated } from '../../book';
import { attainment } from '../../measures';
import { compareRates, type Rate } from '../../money';
import { directionOfIndicator } from '../../scoring';
import { defineRule, type RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { measureText, shortened } from '../shared/forms/measure-text';
import { indicatorColumn } from '../shared/forms/most-indicators';
import { rateShown } from '../shared/forms/rate-shown';
import { hasReasonColumn, isExplained } from '../shared/forms/reason';
import { saysDirection } from '../shared/forms/reaches-target';
import { cellIn } from '../shared/places';

const says = { target: 'text', actual: 'text', rate: 'rate' } as const;

/** 130 % of the target or more, and not a word why: the target was set too low, or a figure is wrong. */
export default defineRule({
  id: 'overachievement-unexplained',
  severity: 'warning',
  certainty: 'certain',
  clause: 'practice',
  causedBy: ['measure-unit-mismatch'],
  facts: { beyond: says, farBeyond: says, several: { names: 'list', count: 'count', total: 'count' } },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      if (!hasReasonColumn(form)) continue;
      const found = form.indicators.flatMap((indicator) => (isExplained(indicator) ? [] : beyondOf(indicator)));
      const beyond = found.filter((one) => !isFar(one));
      const areSeveral = beyond.length > FEW;
      if (areSeveral) yield ofForm(form, beyond);
      // Ten times the target is a slip more often than not, and each has its own.
      for (const one of areSeveral ? found.filter(isFar) : found) yield detectionOf(form, one);
    }
  },
});

const FEW = 3;

const LIMIT: Rate = { numerator: 13n, denominator: 10n };
const FAR: Rate = { numerator: 10n, denominator: 1n };

interface Beyond {
  readonly indicator: Indicator;
  readonly target: Stated<Measure>;
  readonly actual: Stated<Measure>;
  readonly rate: Rate;
}

function beyondOf(indicator: Indicator): Beyond[] {
  const { target, actual } = indicator;
  if (!isStated(target) || !isStated(actual) || directionOfIndicator(indicator) !== 'up') return [];
  const rate = attainment(target.value, actual.value);
  return rate && compareRates(rate, LIMIT) >= 0 ? [{ indicator, target, actual, rate }] : [];
}

function isFar({ rate }: Beyond): boolean {
  return compareRates(rate, FAR) >= 0;
}

function detectionOf(form: RuleForm, one: Beyond) {
  const { indicator, target, actual, rate } = one;
  const related = [target, ...(indicator.reason ? [indicator.reason] : [])];
  return {
    message: isFar(one) ? ('farBeyond' as const) : ('beyond' as const),
    at: cellIn(form, actual),
    related: related.map((reading) => cellIn(form, reading)),
    data: { target: measureText(target), actual: measureText(actual), rate: rateShown(rate) },
    ...(saysDirection(indicator) ? {} : { certainty: 'review' as const }),
  };
}

function ofForm(form: RuleForm, found: readonly Beyond[]) {
  const names = found.map(({ indicator }) => shortened(indicator.name.value ?? ''));
  return {
    message: 'several' as const,
    at: indicatorColumn(form, form.columns.actual!),
    related: found.flatMap(({ target, actual }) => [cellIn(form, actual), cellIn(form, target)]),
    data: { names, count: found.length, total: form.indicators.length },
    ...(found.every(({ indicator }) => saysDirection(indicator)) ? {} : { certainty: 'review' as const }),
  };
}

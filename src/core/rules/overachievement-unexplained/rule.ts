import { isStated, type Indicator, type Measure, type Stated } from '../../book';
import { attainment } from '../../measures';
import { compareRates, type Rate } from '../../money';
import { directionOfIndicator } from '../../scoring';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { measureText } from '../shared/forms/measure-text';
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
  facts: { beyond: says, farBeyond: says },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      if (!hasReasonColumn(form)) continue;
      for (const indicator of form.indicators) {
        const found = beyondOf(indicator);
        if (!found || isExplained(indicator)) continue;
        const { target, actual, rate } = found;
        const related = [target, ...(indicator.reason ? [indicator.reason] : [])];
        yield {
          message: compareRates(rate, FAR) >= 0 ? 'farBeyond' : 'beyond',
          at: cellIn(form, actual),
          related: related.map((reading) => cellIn(form, reading)),
          data: { target: measureText(target), actual: measureText(actual), rate: rateShown(rate) },
          ...(saysDirection(indicator) ? {} : { certainty: 'review' }),
        };
      }
    }
  },
});

const LIMIT: Rate = { numerator: 13n, denominator: 10n };
const FAR: Rate = { numerator: 10n, denominator: 1n };

interface Beyond {
  readonly target: Stated<Measure>;
  readonly actual: Stated<Measure>;
  readonly rate: Rate;
}

function beyondOf(indicator: Indicator): Beyond | undefined {
  const { target, actual } = indicator;
  if (!isStated(target) || !isStated(actual) || directionOfIndicator(indicator) !== 'up') return undefined;
  const rate = attainment(target.value, actual.value);
  return rate && compareRates(rate, LIMIT) >= 0 ? { target, actual, rate } : undefined;
}

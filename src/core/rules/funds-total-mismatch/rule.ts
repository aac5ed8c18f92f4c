import { fundsTotal, type Form, type Reading } from '../../book';
import type { Money } from '../../money';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { fundsAmount } from '../shared/forms/funds-amount';
import { cellIn } from '../shared/places';
import { FUNDS_AMOUNTS, sumOfParts, type PartsSum } from './sum-of-parts';

const says = { found: 'money', expected: 'money' } as const;

/** 年度资金总额 is not the sum of its 其中 rows. */
export default defineRule({
  id: 'funds-total-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'arithmetic',
  causedBy: ['number-as-text', 'funds-total-mismatch'],
  facts: { differs: says, short: says },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      const total = fundsTotal(form);
      if (!total) continue;
      const wrong = FUNDS_AMOUNTS.flatMap((field) => {
        const parts = sumOfParts(form, total, field);
        return parts ? [{ total: total[field]!, parts }] : [];
      });
      for (const one of wrong) yield ofCell(form, one, wrong[0]!);
    }
  },
});

interface Wrong {
  readonly total: Reading<Money>;
  readonly parts: PartsSum;
}

function ofCell(form: Form, { total, parts }: Wrong, first: Wrong) {
  const texts = parts.readings.filter(({ isText }) => isText);
  // A row of funds that is missing is missed in each column: off by the same, the others follow from the first.
  const isRepeated = first.total !== total && slipOf(first) === slipOf({ total, parts });
  const causes = [...texts, ...(isRepeated ? [first.total] : [])].map((reading) => cellIn(form, reading));
  const found = {
    at: cellIn(form, total),
    related: parts.readings.map((reading) => cellIn(form, reading)),
    ...(causes.length > 0 ? { causes } : {}),
    data: { found: fundsAmount(form, total.value!), expected: fundsAmount(form, parts.sum) },
  };
  if (!parts.mayLackSome) return { message: 'differs' as const, ...found };
  // 其中 may name some of the sources only.
  return { message: 'short' as const, severity: 'warning' as const, certainty: 'review' as const, ...found };
}

function slipOf({ total, parts }: Wrong): bigint {
  return total.value! - parts.sum;
}

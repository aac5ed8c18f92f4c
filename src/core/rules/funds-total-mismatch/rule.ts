import type { Form, FundsRow } from '../../book';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { fundsAmount, fundsTotal } from '../shared/forms/funds-total';
import { cellIn } from '../shared/places';
import { FUNDS_AMOUNTS, sumOfParts, type FundsAmount, type PartsSum } from './sum-of-parts';

const says = { found: 'money', expected: 'money' } as const;

/** 年度资金总额 is not the sum of its 其中 rows. */
export default defineRule({
  id: 'funds-total-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'arithmetic',
  causedBy: ['number-as-text'],
  facts: { differs: says, short: says },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      const total = fundsTotal(form);
      if (!total) continue;
      for (const field of FUNDS_AMOUNTS) {
        const parts = sumOfParts(form, total, field);
        if (parts) yield ofCell(form, { total, field }, parts);
      }
    }
  },
});

function ofCell(form: Form, { total, field }: { total: FundsRow; field: FundsAmount }, parts: PartsSum) {
  const { value } = total[field]!;
  const texts = parts.readings.filter(({ isText }) => isText).map((reading) => cellIn(form, reading));
  const found = {
    at: cellIn(form, total[field]!),
    related: parts.readings.map((reading) => cellIn(form, reading)),
    ...(texts.length > 0 ? { causes: texts } : {}),
    data: { found: fundsAmount(form, value!), expected: fundsAmount(form, parts.sum) },
  };
  if (!parts.mayLackSome) return { message: 'differs' as const, ...found };
  // 其中 may name some of the sources only.
  return { message: 'short' as const, severity: 'warning' as const, certainty: 'review' as const, ...found };
}

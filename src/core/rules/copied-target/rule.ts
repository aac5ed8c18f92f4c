import type { Indicator, Measure, Reading } from '../../book';
import { repeatsTarget } from '../../measures';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { shortened } from '../shared/forms/measure-text';
import { indicatorColumn, isMostIndicators } from '../shared/forms/most-indicators';
import { cellIn } from '../shared/places';

/** The actual repeats the target to the letter, its operator included: “≥95%” is no figure of what was done. */
export default defineRule({
  id: 'copied-target',
  severity: 'warning',
  certainty: 'certain',
  clause: 'practice',
  facts: { copied: { actual: 'text' }, most: { count: 'count', total: 'count' } },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      const stated = form.indicators.filter(({ actual }) => actual?.state === 'value');
      const copied = stated.filter(isCopied);
      if (isMostIndicators(copied.length, stated.length)) {
        const data = { count: copied.length, total: stated.length };
        yield { message: 'most', at: indicatorColumn(form, form.columns.actual!), data };
        continue;
      }
      for (const { target, actual } of copied) {
        const data = { actual: shortened(textOf(actual) ?? '') };
        yield { message: 'copied', at: cellIn(form, actual!), related: [cellIn(form, target!)], data };
      }
    }
  },
});

function isCopied({ target, actual }: Indicator): boolean {
  const [wanted, done] = [textOf(target), textOf(actual)];
  return wanted !== undefined && done !== undefined && repeatsTarget(wanted, done);
}

function textOf(reading: Reading<Measure> | undefined): string | undefined {
  const value = reading?.cell?.value;
  return typeof value === 'string' ? value.trim() : undefined;
}

import type { Form, Indicator } from '../../book';
import { plain } from '../../naming';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { cellIn } from '../shared/places';

// What is settled in the first months of the next year may be meant so.
const SETTLED_BY_MONTH = 3;

/** A target's date lies in another year than the form's: mostly left over from last year's form. */
export default defineRule({
  id: 'deadline-year-mismatch',
  severity: 'warning',
  certainty: 'certain',
  clause: 'practice',
  facts: {
    one: { found: 'text', year: 'text' },
    several: { found: 'text', year: 'text', count: 'count' },
  },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      for (const [found, indicators] of byOtherYear(form)) {
        const [at, ...related] = indicators.map(({ target }) => cellIn(form, target!));
        const data = { found: String(found), year: String(form.year) };
        const doubt = indicators.every((one) => isSettledLater(one, form)) ? { certainty: 'review' as const } : {};
        if (related.length === 0) yield { message: 'one', at: at!, data, ...doubt };
        else yield { message: 'several', at: at!, related, data: { ...data, count: indicators.length }, ...doubt };
      }
    }
  },
});

function byOtherYear({ year, indicators }: Form): Map<number, Indicator[]> {
  const years = new Map<number, Indicator[]>();
  for (const indicator of indicators) {
    const measure = indicator.target?.value;
    const found = measure?.kind === 'deadline' ? measure.year : undefined;
    if (year === undefined || found === undefined || found === year || saysYear(indicator, year)) continue;
    years.set(found, [...(years.get(found) ?? []), indicator]);
  }
  return years;
}

/** A term that begins or ends in the form's year: 2023年9月至2024年6月. */
function saysYear({ target, name }: Indicator, year: number): boolean {
  return [target, name].some(({ cell } = target!) => {
    const written = cell?.value;
    return typeof written === 'string' && plain(written).includes(String(year));
  });
}

function isSettledLater({ target }: Indicator, { year }: Form): boolean {
  const measure = target?.value;
  if (measure?.kind !== 'deadline' || year === undefined || measure.year !== year + 1) return false;
  return measure.month !== undefined && measure.month <= SETTLED_BY_MONTH;
}

import type { Form, Indicator } from '../../book';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { cellIn } from '../shared/places';
import { sameIndicators } from './same-indicators';

/** One third-level indicator stands in a form twice, with the same target: under two headings, or under one. */
export default defineRule({
  id: 'duplicate-indicator',
  severity: 'warning',
  certainty: 'certain',
  clause: 'practice',
  facts: {
    twoHeadings: { name: 'text', cell: 'cell', heading: 'text', other: 'text' },
    oneHeading: { name: 'text', cell: 'cell' },
  },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      for (const [first, second] of sameIndicators(form)) {
        const cell = cellIn(form, first.name);
        const place = { at: cellIn(form, second.name), related: [cell] };
        const said = { name: second.name.value, cell };
        const [other, heading] = [headingOf(form, first), headingOf(form, second)];
        if (heading === other) yield { message: 'oneHeading', ...place, data: said };
        else yield { message: 'twoHeadings', ...place, data: { ...said, heading, other } };
      }
    }
  },
});

/** The nearest heading over an indicator, as written. */
function headingOf({ headings }: Form, indicator: Indicator): string {
  const over = headings.filter(({ covers }) => covers.includes(indicator));
  return (over.find(({ level }) => level === 2) ?? over[0])?.label ?? '';
}

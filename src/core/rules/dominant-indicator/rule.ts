import { isStated, type Form, type Indicator, type Stated } from '../../book';
import { NO_POINTS } from '../../scoring';
import { sumPoints, type Points } from '../../money';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { cellIn } from '../shared/places';

type Weighted = Indicator & { readonly weight: Stated<Points> };

const FEWEST = 3;

/** One indicator holds over half of the points of a block of three or more, or over half of all points. */
export default defineRule({
  id: 'dominant-indicator',
  severity: 'info',
  certainty: 'certain',
  clause: 'practice',
  facts: {
    block: { name: 'text', weight: 'score', heading: 'text', sum: 'score', count: 'count' },
    form: { name: 'text', weight: 'score', sum: 'score' },
  },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      const all = weighted(form.indicators);
      const whole = dominantIn(all);
      if (whole) {
        const { one, sum } = whole;
        const data = { name: one.name.value ?? '', weight: one.weight.value, sum };
        yield { message: 'form', at: cellIn(form, one.weight), data };
      }
      for (const { heading, members } of blocksOf(form)) {
        const found = dominantIn(members);
        if (!found || found.one === whole?.one) continue;
        const { one, sum } = found;
        const data = { name: one.name.value ?? '', weight: one.weight.value, heading, sum, count: members.length };
        yield { message: 'block', at: cellIn(form, one.weight), data };
      }
    }
  },
});

function weighted(indicators: readonly Indicator[]): Weighted[] {
  return indicators.filter((one): one is Weighted => isStated(one.weight));
}

/** Of satisfaction and the execution rate one indicator is the rule. */
function blocksOf({ headings }: Form): { heading: string; members: Weighted[] }[] {
  const own = headings.filter(({ level, class: of }) => level === 1 && of !== 'satisfaction' && of !== 'execution');
  const labels = [...new Set(own.map(({ label }) => label))];
  return labels.map((heading) => ({
    heading,
    members: weighted(own.filter(({ label }) => label === heading).flatMap(({ covers }) => covers)).filter(
      ({ class: of }) => of !== 'satisfaction',
    ),
  }));
}

function dominantIn(members: readonly Weighted[]): { one: Weighted; sum: Points } | undefined {
  const given = members.filter(({ weight }) => weight.value > NO_POINTS);
  if (given.length < FEWEST) return undefined;
  const sum = sumPoints(given.map(({ weight }) => weight.value));
  const one = given.find(({ weight }) => weight.value * 2n > sum);
  return one && { one, sum };
}

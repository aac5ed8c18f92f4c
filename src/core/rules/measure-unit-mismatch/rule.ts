import { isStated, type Indicator, type Quantity, type Stated } from '../../book';
import { attainment, isFractionBesidePercent, unitRelation } from '../../measures';
import { compareRates, rateOf, type Rate } from '../../money';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { headerSays } from '../shared/forms/header-says';
import { measureText } from '../shared/forms/measure-text';
import { cellIn } from '../shared/places';

const says = { target: 'text', actual: 'text' } as const;

/** Target and actual are in different units: they cannot be compared, or only after a conversion. */
export default defineRule({
  id: 'measure-unit-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'indicator-score',
  facts: { different: says, slip: says, convertible: says, fraction: says },
  *check({ book, forms }) {
    for (const form of filledForms(forms)) {
      // 完成率: a share of the target, whatever the target counts.
      if (headerSays(form, 'actual', [book.snapshot, SHARE])) continue;
      for (const indicator of form.indicators) {
        const pair = quantitiesOf(indicator);
        const found = pair && mismatchOf(pair);
        if (!found) continue;
        const [target, actual] = pair;
        const data = { target: measureText(target), actual: measureText(actual) };
        yield { ...found, at: cellIn(form, actual), related: [cellIn(form, target)], data };
      }
    }
  },
});

const SHARE = /率|程度/;

type Pair = readonly [target: Stated<Quantity>, actual: Stated<Quantity>];

function quantitiesOf({ target, actual }: Indicator): Pair | undefined {
  if (!isStated(target) || !isStated(actual)) return undefined;
  const [wanted, done] = [target.value, actual.value];
  if (wanted.kind !== 'quantity' || done.kind !== 'quantity') return undefined;
  return [
    { ...target, value: wanted },
    { ...actual, value: done },
  ];
}

const REVIEW = { certainty: 'review' } as const;
const MILD = { severity: 'warning', certainty: 'review' } as const;

function mismatchOf([{ value: target }, { value: actual }]: Pair) {
  if (isFractionBesidePercent(target, actual)) return { message: 'fraction' as const, ...MILD };
  switch (unitRelation(target, actual)) {
    case 'different':
      return { message: 'different' as const, ...(areBothPeople(target, actual) ? MILD : {}) };
    case 'convertible':
      return isSlip(target, actual)
        ? { message: 'slip' as const, ...REVIEW }
        : { message: 'convertible' as const, severity: 'info' as const };
    default:
      return undefined;
  }
}

/** 人 and 人次: two things, but many take the one for the other. */
function areBothPeople({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
  return [a, b].every((unit) => /^[百千万亿]*(?:人|名|位|个人|人数|人次|人次数)$/.test(unit));
}

/** The figures are near each other, and a hundred times apart once converted: 98万元 beside 98元. */
function isSlip(target: Quantity, actual: Quantity): boolean {
  const asWritten = attainment({ ...target, unit: '' }, { ...actual, unit: '' });
  const converted = attainment(target, actual);
  return asWritten !== undefined && converted !== undefined && isNear(asWritten, 5n) && !isNear(converted, 20n);
}

function isNear({ numerator, denominator }: Rate, times: bigint): boolean {
  const rate = rateOf(numerator, denominator)!;
  const low = { numerator: 1n, denominator: times };
  return compareRates(rate, low) >= 0 && compareRates(rate, { numerator: times, denominator: 1n }) <= 0;
}

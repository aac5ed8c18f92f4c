import { isStated, type Stated } from '../../book';
import { subtractPoints, sumPoints, type Points } from '../../money';
import type { WorkbookSnapshot } from '../../snapshot';
import { defineRule, type RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { sumFormula } from '../shared/forms/sum-formula';
import { subtotalSlips, type SubtotalSlip } from '../shared/forms/subtotal-slips';
import { cellIn } from '../shared/places';
import { leftOut } from './left-out';

const says = { label: 'text', found: 'score', expected: 'score' } as const;

/** A subtotal among the indicators (小计, 产出指标小计) is not the sum of its block's weights, or of its scores. */
export default defineRule({
  id: 'block-subtotal-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'arithmetic',
  causedBy: ['number-as-text'],
  facts: {
    weight: { ...says, count: 'count' },
    weightWithout: { ...says, names: 'list' },
    score: { ...says, count: 'count' },
    scoreWithout: { ...says, names: 'list' },
  },
  *check({ forms, book: { snapshot } }) {
    for (const form of filledForms(forms)) for (const slip of subtotalSlips(form)) yield ofSlip(form, slip, snapshot);
  },
});

function ofSlip(form: RuleForm, slip: SubtotalSlip, snapshot: WorkbookSnapshot) {
  const { subtotal, field, stated, sum, parts } = slip;
  const left = leftOut(slip, form, snapshot);
  const texts = textsOf(slip);
  const cells = parts.map((one) => one.points);
  const place = {
    at: cellIn(form, stated),
    related: (left.length > 0 ? left.map((one) => one.points) : cells).map((reading) => cellIn(form, reading)),
    ...(texts.length > 0 ? { causes: texts.map((one) => cellIn(form, one)) } : {}),
    ...sumFormula(form, stated, { cells, expected: sum }),
  };
  const data = { label: subtotal.label.trim(), found: stated.value, expected: sum };
  const names = left.map(({ indicator }) => indicator.name.value ?? '');
  if (names.length === 0 || names.includes(''))
    return { message: field, ...place, data: { ...data, count: parts.length } };
  return { message: `${field}Without` as const, ...place, data: { ...data, names } };
}

/** Points stored as text, which a sum passes over, where they are just what is missing. */
function textsOf({ stated, sum, parts }: SubtotalSlip): Stated<Points>[] {
  const texts = parts.map((one) => one.points).filter((one) => isStated(one) && one.isText);
  const isAll = texts.length > 0 && sumPoints(texts.map(({ value }) => value)) === subtractPoints(sum, stated.value);
  return isAll ? texts : [];
}

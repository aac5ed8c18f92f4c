import { isStated, type Form, type Stated } from '../../book';
import { subtractPoints, sumPoints, type Points } from '../../money';
import { defineRule, type RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { coveredCells } from '../shared/merged-cells';
import { cellIn } from '../shared/places';
import { isRightTotal } from './right-totals';
import { scoreParts, sumOfScores, type ScoreParts } from './score-parts';
import { sumFormula } from './sum-formula';

const says = { found: 'score', expected: 'score' } as const;

/** 总分 is not the sum of the scores. */
export default defineRule({
  id: 'form-total-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'arithmetic',
  causedBy: ['number-as-text'],
  facts: {
    differs: says,
    withoutExecution: { ...says, execution: 'score' },
    withoutOne: { ...says, name: 'text', score: 'score' },
  },
  *check({ forms, preset, book }) {
    for (const form of filledForms(forms)) {
      const total = form.total?.score;
      if (!isStated(total)) continue;
      const parts = scoreParts(form, preset, coveredCells(book.snapshot, form));
      if (parts && !isRightTotal(total, parts, { form, preset })) yield ofForm(form, total, parts);
    }
  },
});

function ofForm(form: RuleForm, total: Stated<Points>, parts: ScoreParts) {
  const { indicators, execution } = parts;
  const expected = sumOfScores(parts);
  const missing = subtractPoints(expected, total.value);
  const cells = [...indicators.map(({ score }) => score), ...(execution ? [execution] : [])];
  const place = {
    at: cellIn(form, total),
    related: cells.map((score) => cellIn(form, score)),
    ...textsOf(form, cells, missing),
    ...sumFormula(form, total, { cells, expected }),
  };
  const data = { found: total.value, expected };
  if (execution && execution.value === missing)
    return { message: 'withoutExecution' as const, ...place, data: { ...data, execution: missing } };
  const [left, ...others] = indicators.filter(({ score }) => score.value === missing);
  if (!left || others.length > 0 || left.indicator.name.value === undefined)
    return { message: 'differs' as const, ...place, data };
  return {
    message: 'withoutOne' as const,
    ...place,
    data: { ...data, name: left.indicator.name.value, score: missing },
  };
}

/** Scores stored as text, which a sum passes over, where they are just what is missing. */
function textsOf(form: Form, cells: readonly Stated<Points>[], missing: Points) {
  const texts = cells.filter(({ isText }) => isText);
  const isAll = texts.length > 0 && sumPoints(texts.map(({ value }) => value)) === missing;
  return isAll ? { causes: texts.map((score) => cellIn(form, score)) } : {};
}

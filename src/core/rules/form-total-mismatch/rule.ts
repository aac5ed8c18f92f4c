import { isStated, type Form, type Stated } from '../../book';
import { subtractPoints, sumPoints, type Points } from '../../money';
import { defineRule, type RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { coveredCells } from '../shared/merged-cells';
import { sumFormula } from '../shared/forms/sum-formula';
import { subtotalSlips } from '../shared/forms/subtotal-slips';
import { cellIn } from '../shared/places';
import { isRightTotal } from './right-totals';
import { scoreParts, sumOfScores, type ScoreParts } from './score-parts';

const says = { found: 'score', expected: 'score' } as const;

/** 总分 is not the sum of the scores. */
export default defineRule({
  id: 'form-total-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'arithmetic',
  causedBy: ['number-as-text', 'block-subtotal-mismatch'],
  facts: {
    differs: says,
    withoutExecution: { ...says, execution: 'score' },
    withSubtotals: says,
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
    ...causesOf(form, cells, missing),
    ...sumFormula(form, total, { cells, expected }),
  };
  const data = { found: total.value, expected };
  if (execution && execution.value === missing)
    return { message: 'withoutExecution' as const, ...place, data: { ...data, execution: missing } };
  if (isWithSubtotals(form, missing)) return { message: 'withSubtotals' as const, ...place, data };
  const [left, ...others] = indicators.filter(({ score }) => score.value === missing);
  if (!left || others.length > 0 || left.indicator.name.value === undefined)
    return { message: 'differs' as const, ...place, data };
  return {
    message: 'withoutOne' as const,
    ...place,
    data: { ...data, name: left.indicator.name.value, score: missing },
  };
}

/** Scores stored as text, which a sum passes over, or a wrong subtotal, where they are just what is missing. */
function causesOf(form: RuleForm, cells: readonly Stated<Points>[], missing: Points) {
  const texts = cells.filter(({ isText }) => isText);
  const isAll = texts.length > 0 && sumPoints(texts.map(({ value }) => value)) === missing;
  const slips = subtotalSlips(form).filter(
    ({ field, sum, stated }) => field === 'score' && subtractPoints(sum, stated.value) === missing,
  );
  const causes = [...(isAll ? texts : []), ...slips.map(({ stated }) => stated)];
  return causes.length > 0 ? { causes: causes.map((cell) => cellIn(form, cell)) } : {};
}

/** A sum down the whole column takes in the subtotals once more. */
function isWithSubtotals({ subtotals }: Form, missing: Points): boolean {
  const scores = subtotals.map(({ score }) => score).filter(isStated);
  return scores.length > 0 && missing < 0n && sumPoints([missing, ...scores.map(({ value }) => value)]) === 0n;
}

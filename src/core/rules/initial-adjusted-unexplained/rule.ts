import { fundsTotal, isStated, type Form, type FundsRow, type Stated } from '../../book';
import { magnitude, subtract, type Money } from '../../money';
import type { WorkbookSnapshot } from '../../snapshot';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { fundsAmount, fundsSlack } from '../shared/forms/funds-amount';
import { isToldInForm } from '../shared/forms/told-in-form';
import { cellIn } from '../shared/places';

/** The adjusted budget differs from the initial one, and nothing in the form says why. */
export default defineRule({
  id: 'initial-adjusted-unexplained',
  severity: 'warning',
  certainty: 'certain',
  clause: 'practice',
  causedBy: ['funds-total-mismatch', 'suspected-unit-mixup'],
  facts: {
    unexplained: { initial: 'money', adjusted: 'money', change: 'money' },
    several: { names: 'list', count: 'count', total: 'count' },
  },
  *check({ forms, book }) {
    const filled = filledForms(forms);
    const changed = filled.flatMap((form) => changeIn(form, book.snapshot));
    const [first] = changed;
    // A form without a place for reasons: said once of all.
    if (first && changed.length > FEW && changed.length * 2 > filled.length) {
      const names = changed.map(({ form }) => form.name?.value ?? form.sheet);
      const data = { names, count: changed.length, total: filled.length };
      yield { message: 'several', at: cellIn(first.form, first.adjusted), data };
    } else for (const one of changed) yield ofForm(one);
  },
});

const FEW = 5;

interface Changed {
  readonly form: Form;
  readonly initial: Stated<Money>;
  readonly adjusted: Stated<Money>;
}

const TOLD =
  /追加|追减|调增|调减|核减|核增|压减|压缩|增加预算|减少预算|预算(?:有所|已)?(?:增加|减少)|增拨|收回|统筹|调剂|上年结转|结转(?:至|到|上年|资金|结余)|(?:预算|资金|经费|年中|中期|年度中|指标).{0,8}(?:调整|变更|变动)|调整.{0,8}(?:预算|资金|经费|指标|原因)|年中(?:下达|安排|新增)|新增(?:项目|预算|资金)|未(?:列入|纳入)年初/;

function changeIn(form: Form, snapshot: WorkbookSnapshot): Changed[] {
  const row = fundsTotal(form);
  const initial = row?.initialBudget;
  const adjusted = row?.adjustedBudget;
  if (!isStated(initial) || !isStated(adjusted)) return [];
  const slack = [fundsSlack(form, initial), fundsSlack(form, adjusted)].reduce((a, b) => (a > b ? a : b));
  if (magnitude(subtract(initial.value, adjusted.value)) <= slack) return [];
  if (isCarriedOver(form, row!) || isToldInForm(form, snapshot, (sentence) => TOLD.test(sentence))) return [];
  return [{ form, initial, adjusted }];
}

/** 上年结转资金 makes up the difference: the form says so itself. */
function isCarriedOver({ funds }: Form, total: FundsRow): boolean {
  const change = changeOf(total);
  return (funds?.rows ?? []).some((row) => row !== total && /结转|结余/.test(row.label) && changeOf(row) === change);
}

function changeOf({ initialBudget, adjustedBudget }: FundsRow): bigint {
  return (adjustedBudget?.value ?? 0n) - (initialBudget?.value ?? 0n);
}

function ofForm({ form, initial, adjusted }: Changed) {
  return {
    message: 'unexplained' as const,
    at: cellIn(form, adjusted),
    related: [cellIn(form, initial)],
    data: {
      initial: fundsAmount(form, initial.value),
      adjusted: fundsAmount(form, adjusted.value),
      change: fundsAmount(form, subtract(adjusted.value, initial.value)),
    },
  };
}

import { fundsTotal, isStated, type Form, type FundsRow, type Stated } from '../../book';
import { magnitude, subtract, type Money } from '../../money';
import type { WorkbookSnapshot } from '../../snapshot';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { fundsAmount, fundsSlack } from '../shared/forms/funds-amount';
import { isToldInForm } from '../shared/forms/told-in-form';
import { cellIn } from '../shared/places';
import { tellsOfChange } from './tells-of-change';

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

function changeIn(form: Form, snapshot: WorkbookSnapshot): Changed[] {
  const row = fundsTotal(form);
  const initial = row?.initialBudget;
  const adjusted = row?.adjustedBudget;
  if (!isStated(initial) || !isStated(adjusted)) return [];
  const slack = [fundsSlack(form, initial), fundsSlack(form, adjusted)].reduce((a, b) => (a > b ? a : b));
  if (magnitude(subtract(initial.value, adjusted.value)) <= slack) return [];
  if (isCarriedOver(form, row!) || tellsOfChange(form.name?.value ?? '')) return [];
  if (isToldInForm(form, snapshot, tellsOfChange)) return [];
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

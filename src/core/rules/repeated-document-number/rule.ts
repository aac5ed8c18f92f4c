import { MONEY_FIELDS, type ListTable, type MoneyField, type Project } from '../../book';
import { bareName } from '../../naming';
import { NO_MONEY, sum } from '../../money';
import { defineRule, type FactsOf, type RuleList, type WithPauses } from '../define';
import { amountIn } from '../shared/amount-in';
import { countedLists } from '../shared/counted-lists';
import { cellIn } from '../shared/places';
import { numbersOf } from '../shared/numbers-of';
import { sharingText } from '../shared/sharing';
import { grantsIn, type StatedNumber } from '../shared/stated-numbers';

const shared = { number: 'text', count: 'count', cells: 'cells' } as const;

/** One 文号 in two rows or more, listed with their sum: one share may have been split, or counted twice. */
export default defineRule({
  id: 'repeated-document-number',
  severity: 'warning',
  certainty: 'review',
  clause: 'practice',
  facts: { repeated: { ...shared, sum: 'money' }, repeatedOnly: shared },
  *check({ lists }) {
    for (const list of countedLists(lists)) {
      const field = moneyFieldOf(list);
      for (const uses of sharingText(yield* statedIn(list), ({ number }) => number.standard)) {
        if (isOneProject(list, uses)) continue;
        const number = uses[0]!.number.standard;
        const cells = uses.map(({ reading }) => cellIn(list, reading));
        const data: FactsOf<typeof shared> = { number, count: uses.length, cells };
        const where = { at: cells[0]!, related: cells.slice(1) };
        if (!field) yield { message: 'repeatedOnly', ...where, data };
        else yield { message: 'repeated', ...where, data: { ...data, sum: amountIn(list, field, sumOf(uses, field)) } };
      }
    }
  },
});

function* statedIn(list: RuleList): WithPauses<StatedNumber[]> {
  const all: StatedNumber[] = [];
  for (const stated of yield* list.onceWithPauses(grantsIn)) all.push(...stated);
  return all;
}

/** The same project of the same unit entered twice is what duplicate-project says. */
function isOneProject(list: RuleList, uses: readonly StatedNumber[]): boolean {
  const [first, ...others] = uses.map(({ project }) => project);
  if (!first || others.some(({ owner }) => owner?.name !== first.owner?.name)) return false;
  const name = ownName(list, first);
  return others.every((other) => ownName(list, other) === name);
}

function ownName(list: RuleList, { name }: Project): string {
  return bareName(name.value ?? '', numbersOf(list, name));
}

function moneyFieldOf({ columns }: ListTable): MoneyField | undefined {
  const budgets = ['adjustedBudget', 'initialBudget', ...MONEY_FIELDS] as const;
  return budgets.find((field) => columns[field]);
}

function sumOf(uses: readonly StatedNumber[], field: MoneyField) {
  return sum(uses.map(({ project }) => project[field]?.value ?? NO_MONEY));
}

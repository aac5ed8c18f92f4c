import type { ListTable, Project } from '../../book';
import { rateOf, subtract, type Money } from '../../money';
import { defineRule } from '../define';
import { amountIn } from '../shared/amount-in';
import { countedLists } from '../shared/counted-lists';
import { foundIn } from '../shared/found-in';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';
import { isRoundingHair } from '../shared/rounding-hair';
import { overspentForms } from './in-forms';
import { isUnitMixup } from './unit-mixup';

const amounts = { found: 'money', budget: 'money' } as const;

/** More was executed than the adjusted budget allows, beyond what rounding explains. */
export default defineRule({
  id: 'executed-exceeds-budget',
  severity: 'error',
  certainty: 'certain',
  clause: 'execution-rate',
  facts: {
    exceeds: { ...amounts, over: 'money', rate: 'rate' },
    withoutBudget: { found: 'money' },
    unitMixup: amounts,
    most: { count: 'count', total: 'count' },
    mostUnitMixup: { count: 'count', total: 'count' },
  },
  *check({ lists, forms }) {
    yield* overspentForms(forms);
    for (const list of countedLists(lists)) {
      const over = foundIn(list.projects, (project) => overspentOf(list, project));
      if (isColumnMixup(over, list)) {
        yield ofColumn('mostUnitMixup', over.filter(isLikelyMixup).length, list);
        for (const one of over) if (!isLikelyMixup(one)) yield ofRow(list, one);
      } else if (isMostRows(over.length, list)) yield ofColumn('most', over.length, list);
      else for (const one of over) yield ofRow(list, one);
    }
  },
});

const FEWEST_MIXUPS = 3;

interface Overspent {
  readonly project: Project;
  readonly executed: Money;
  readonly budget: Money;
}

function isColumnMixup(over: readonly Overspent[], { projects }: ListTable): boolean {
  const mixups = over.filter(isUnitMixup).length;
  return mixups >= FEWEST_MIXUPS && mixups * 2 > projects.length;
}

function overspentOf(list: ListTable, project: Project): Overspent | undefined {
  const executed = project.executed?.value;
  const budget = project.adjustedBudget?.value;
  if (executed === undefined || budget === undefined || budget < 0n || executed <= budget) return undefined;
  if (budget > 0n && isRoundingHair(list, project, ['executed', 'adjustedBudget'])) return undefined;
  return { project, executed, budget };
}

/** In a column of 元 so much is one too, of a budget that was hardly executed. */
function isLikelyMixup({ executed, budget }: Overspent): boolean {
  return budget > 0n && executed >= budget * 100n && executed <= budget * 20_000n;
}

function ofColumn(message: 'mostUnitMixup' | 'most', count: number, list: ListTable) {
  return { message, at: columnOf(list, list.columns.executed!.column), data: { count, total: list.projects.length } };
}

function ofRow(list: ListTable, overspent: Overspent) {
  const { project, executed, budget } = overspent;
  const at = cellIn(list, project.executed!);
  const related = [cellIn(list, project.adjustedBudget!)];
  const spent = amountIn(list, 'executed', executed);
  if (budget === 0n) return { message: 'withoutBudget' as const, at, related, data: { found: spent } };
  const data = { found: spent, budget: amountIn(list, 'adjustedBudget', budget) };
  if (isUnitMixup(overspent)) return { message: 'unitMixup' as const, at, related, data };
  const over = amountIn(list, 'executed', subtract(executed, budget));
  const rate = { rate: rateOf(executed, budget)!, decimals: 2 };
  return { message: 'exceeds' as const, at, related, data: { ...data, over, rate } };
}

import type { ListTable, Project, Reading } from '../../book';
import { magnitude, NO_MONEY, subtract, type Money } from '../../money';
import { plain } from '../../naming';
import { defineRule } from '../define';
import { amountIn } from '../shared/amount-in';
import { countedLists } from '../shared/counted-lists';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';
import { slackOf } from '../shared/rounding-hair';

const says = {
  initial: 'money',
  adjustment: 'money',
  expected: 'money',
  found: 'money',
  difference: 'money',
} as const;

/** Initial budget and adjustment do not give the adjusted budget. */
export default defineRule({
  id: 'budget-adjustment-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'arithmetic',
  facts: { differs: says, wrongSign: says, most: { count: 'count', total: 'count' } },
  *check({ lists }) {
    for (const list of countedLists(lists)) {
      const found = adjustmentsOf(list).filter((one) => !agrees(list, one, one.expected));
      if (isMostRows(found.length, list)) {
        const data = { count: found.length, total: list.projects.length };
        yield { message: 'most', at: columnOf(list, list.columns.adjustedBudget!.column), data };
        continue;
      }
      for (const one of found) yield ofRow(list, one);
    }
  },
});

interface Adjustment {
  readonly project: Project;
  readonly initial: Money;
  /** With its sign: below 0 for a cut, also where the column states cuts without one. */
  readonly change: Money;
  readonly adjusted: Money;
  readonly expected: Money;
}

const FIELDS = ['initialBudget', 'adjustment', 'adjustedBudget'] as const;

/** The rows where all three stand; none where the column of changes repeats the adjusted budgets. */
function adjustmentsOf(list: ListTable): readonly Adjustment[] {
  const { initialBudget, adjustment, adjustedBudget } = list.columns;
  if (!initialBudget || !adjustment || !adjustedBudget) return [];
  const isCut = /减/.test(plain(adjustment.header)) && !/增|加|调整/.test(plain(adjustment.header));
  const rows = list.projects.flatMap((project) => adjustmentOf(project, isCut) ?? []);
  const isRepeat = rows.length > 1 && rows.every(({ change, adjusted }) => magnitude(change) === magnitude(adjusted));
  return isRepeat && rows.some(({ initial }) => initial !== 0n) ? [] : rows;
}

function adjustmentOf(project: Project, isCut: boolean): Adjustment | undefined {
  const initial = project.initialBudget?.value;
  const stated = project.adjustment?.value;
  const adjusted = project.adjustedBudget?.value;
  if (initial === undefined || stated === undefined || adjusted === undefined) return undefined;
  const change = isCut ? subtract(NO_MONEY, magnitude(stated)) : stated;
  return { project, initial, change, adjusted, expected: (initial + change) as Money };
}

function agrees(list: ListTable, { project, adjusted }: Adjustment, expected: Money): boolean {
  const difference = magnitude(subtract(adjusted, expected));
  return FIELDS.some((field) => difference <= slackOf(list, project, field));
}

function ofRow(list: ListTable, one: Adjustment) {
  const { project, initial, change, adjusted, expected } = one;
  const isWrongSign = agrees(list, one, subtract(initial, change));
  return {
    message: isWrongSign ? ('wrongSign' as const) : ('differs' as const),
    at: cellIn(list, project.adjustedBudget!),
    related: [project.initialBudget, project.adjustment].flatMap((reading) => placed(list, reading)),
    data: {
      initial: amountIn(list, 'initialBudget', initial),
      adjustment: amountIn(list, 'adjustment', change),
      expected: amountIn(list, 'adjustedBudget', expected),
      found: amountIn(list, 'adjustedBudget', adjusted),
      difference: amountIn(list, 'adjustedBudget', magnitude(subtract(adjusted, expected))),
    },
  };
}

function placed(list: ListTable, reading: Reading<Money> | undefined) {
  return reading ? [cellIn(list, reading)] : [];
}

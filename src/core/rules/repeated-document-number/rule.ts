import { MONEY_FIELDS, type ListTable, type MoneyField, type Project, type Reading } from '../../book';
import { bareName } from '../../naming';
import { sum } from '../../money';
import { defineRule, type FactsOf } from '../define';
import { amountIn } from '../shared/amount-in';
import { countedLists } from '../shared/counted-lists';
import { cellIn } from '../shared/places';
import { statedNumbers } from '../shared/stated-numbers';

interface Use {
  readonly project: Project;
  readonly reading: Reading<string>;
}

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
      for (const [number, uses] of usesByNumber(list)) {
        if (isOneProject(uses)) continue;
        const cells = uses.map(({ reading }) => cellIn(list, reading));
        const data: FactsOf<typeof shared> = { number, count: uses.length, cells };
        const where = { at: cells[0]!, related: cells.slice(1) };
        if (!field) yield { message: 'repeatedOnly', ...where, data };
        else yield { message: 'repeated', ...where, data: { ...data, sum: amountIn(list, field, sumOf(uses, field)) } };
      }
    }
  },
});

/** The uses of those numbers that stand in more than one row. */
function usesByNumber({ projects }: ListTable): Map<string, Use[]> {
  const stated = projects.map((project) => ({ project, numbers: statedNumbers(project) }));
  const seen = new Set<string>();
  const uses = new Map<string, Use[]>();
  for (const { number } of stated.flatMap(({ numbers }) => numbers)) {
    if (seen.has(number.standard)) uses.set(number.standard, []);
    seen.add(number.standard);
  }
  for (const { project, numbers } of stated) {
    for (const { number, reading } of numbers) uses.get(number.standard)?.push({ project, reading });
  }
  return uses;
}

/** The same project of the same unit entered twice is what duplicate-project says. */
function isOneProject(uses: readonly Use[]): boolean {
  const projects = uses.map(({ project }) => `${bareName(project.name.value ?? '')}\n${project.owner?.name ?? ''}`);
  return new Set(projects).size === 1;
}

function moneyFieldOf({ columns }: ListTable): MoneyField | undefined {
  const budgets = ['adjustedBudget', 'initialBudget', ...MONEY_FIELDS] as const;
  return budgets.find((field) => columns[field]);
}

function sumOf(uses: readonly Use[], field: MoneyField) {
  return sum(uses.flatMap(({ project }) => project[field]?.value ?? []));
}

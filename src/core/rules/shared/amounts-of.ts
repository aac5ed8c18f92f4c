import type { MoneyField, Project, Reading } from '../../book';
import type { Money } from '../../money';
import type { RuleList } from '../define';

type Columns = Partial<Record<MoneyField, readonly Reading<Money>[]>>;

/** The amounts of a column in all projects of the list, or in some, from top to bottom, each cell once: a merged amount stands for several projects. */
export function amountsOf(
  list: RuleList,
  field: MoneyField,
  some: readonly Project[] = list.projects,
): readonly Reading<Money>[] {
  const known = list.once(columnsByProjects);
  const projects = some.length === list.projects.length ? list.projects : some;
  const columns = known.get(projects) ?? {};
  known.set(projects, columns);
  return (columns[field] ??= gathered(projects, field));
}

function columnsByProjects(): Map<readonly Project[], Columns> {
  return new Map();
}

function gathered(projects: readonly Project[], field: MoneyField): Reading<Money>[] {
  const amounts: Reading<Money>[] = [];
  let previous = -1;
  for (const project of projects) {
    const amount = project[field];
    if (amount && amount.row !== previous) amounts.push(amount);
    previous = amount?.row ?? previous;
  }
  return amounts;
}

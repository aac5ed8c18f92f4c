import type { ListTable, Project } from '../book';
import { BUDGET_CLASS_LABELS, classesIn, classNamed, tierNamed, tierOfName, TIER_LABELS } from '../naming';

/** Where a row should say something and does not. */
export const UNSTATED = '未注明';

/** Whether a list is divided by tiers at all: transfers are, and lists with a column for it. */
export function hasTiers(list: ListTable): boolean {
  return list.isTransfer || list.columns.tier !== undefined;
}

/** The tier of a project by its cell, else by its name, else as the cell words it; never guessed. */
export function tierLabel(project: Project): string {
  const written = project.tier?.value;
  const tier = (written === undefined ? undefined : tierNamed(written)) ?? tierOfName(project.name.value ?? '');
  return tier ? TIER_LABELS[tier] : (written ?? UNSTATED);
}

/** The budget class that a list's headings state for all its rows; undefined where they state none or several. */
function classOfHeadings({ headings }: ListTable): string | undefined {
  const [name, ...others] = [...new Set(headings.flatMap(classesIn))];
  return name && others.length === 0 ? BUDGET_CLASS_LABELS[name] : undefined;
}

/** Whether a list tells the budget class of its projects. */
export function hasClasses(list: ListTable): boolean {
  return list.columns.budgetClass !== undefined || classOfHeadings(list) !== undefined;
}

/** The budget class of a project by its cell, else by the list's heading, else as the cell words it. */
export function classLabel(project: Project, list: ListTable): string {
  const written = project.budgetClass?.value;
  const named = written === undefined ? undefined : classNamed(written);
  if (named) return BUDGET_CLASS_LABELS[named];
  return written ?? classOfHeadings(list) ?? UNSTATED;
}

import type { ListTable, Project } from '../book';
import { isTransfer, tiersOf } from '../classing';
import { BUDGET_CLASS_LABELS, classesIn, classNamed, TIER_LABELS } from '../naming';
import type { WorkbookSnapshot } from '../snapshot';

/** Where a row should say something and does not. */
export const UNSTATED = '未注明';

/** Whether any project of a list has its place among the tiers. */
export function hasTiers(list: ListTable): boolean {
  return list.projects.some((project) => isTiered(list, project));
}

/** Transfers are divided by tiers, and lists with a column for it. */
function isTiered(list: ListTable, project: Project): boolean {
  return list.columns.tier !== undefined || isTransfer(list, project);
}

/** The tier under which each project of a list counts, as the rule undetermined-tier has it; undefined where tiers do not concern it. */
export function tierLabels(list: ListTable, workbook: WorkbookSnapshot): (project: Project) => string | undefined {
  const tierOf = tiersOf(list, workbook);
  return (project) => {
    if (!isTiered(list, project)) return undefined;
    const told = tierOf(project);
    if (told.kind === 'told') return TIER_LABELS[told.tier];
    return told.kind === 'unknown' ? told.written : UNSTATED;
  };
}

/** The budget class that a list's headings state for all its rows; undefined where they state none or several. */
function classOfHeadings({ headings }: ListTable): string | undefined {
  const [name, ...others] = [...new Set(headings.flatMap(classesIn))];
  return name && others.length === 0 ? BUDGET_CLASS_LABELS[name] : undefined;
}

/** Whether a list tells the budget class of its projects. */
export function hasClasses(list: ListTable): boolean {
  if (list.columns.budgetClass !== undefined || classOfHeadings(list) !== undefined) return true;
  // Group rows tell it too: 二、政府性基金预算.
  return list.projects.some(({ budgetClass }) => budgetClass?.value !== undefined);
}

/** The budget class of a project by its cell, else by the list's heading, else as the cell words it. */
export function classLabel(project: Project, list: ListTable): string {
  const written = project.budgetClass?.value;
  const named = written === undefined ? undefined : classNamed(written);
  if (named) return BUDGET_CLASS_LABELS[named];
  return written ?? classOfHeadings(list) ?? UNSTATED;
}

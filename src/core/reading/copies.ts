import type { ListTable, Project } from '../book';
import type { WorkbookSnapshot } from '../snapshot';
import { squeezed } from './words/squeezed';

const NEARLY_ALL = 0.9;
const MOST = 0.6;

/**
 * Marks the lists that only repeat the rows of others: a total sheet beside unit sheets, an extract, the same sheet twice. The largest is
 * tried first, hidden sheets before visible ones and later ones before earlier. Lists of different years never repeat each other,
 * however alike their names; nor do lists whose amounts differ mostly.
 */
export function withCopiesMarked(workbook: WorkbookSnapshot, lists: readonly ListTable[]): ListTable[] {
  if (lists.length < 2) return [...lists];
  const hidden = new Set(workbook.sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name));
  const order = lists
    .map((list, index) => ({ list, index }))
    .sort(
      (a, b) =>
        b.list.projects.length - a.list.projects.length ||
        Number(hidden.has(b.list.sheet)) - Number(hidden.has(a.list.sheet)) ||
        b.index - a.index,
    );
  const copies = new Set<ListTable>();
  for (const { list } of order) {
    const others = lists.filter((other) => other !== list && !copies.has(other) && !isOtherYear(other, list));
    if (repeats(list, others)) copies.add(list);
  }
  return lists.map((list) => (copies.has(list) ? { ...list, isCopy: true } : list));
}

function isOtherYear(a: ListTable, b: ListTable): boolean {
  return a.year !== undefined && b.year !== undefined && a.year !== b.year;
}

function repeats(list: ListTable, others: readonly ListTable[]): boolean {
  if (list.projects.length === 0) return false;
  const theirs = new Map<string, Project[]>();
  for (const project of others.flatMap(({ projects }) => projects)) {
    const key = nameOf(project);
    const known = theirs.get(key);
    if (known) known.push(project);
    else theirs.set(key, [project]);
  }
  let [found, same] = [0, 0];
  for (const project of list.projects) {
    const matches = (theirs.get(nameOf(project)) ?? []).filter(
      (other) => isSameOwner(project, other) || isSameAmount(project, other),
    );
    if (matches.length > 0) found += 1;
    if (matches.some((other) => isSameAmount(project, other))) same += 1;
  }
  const count = list.projects.length;
  return found >= count * NEARLY_ALL && same >= count * MOST;
}

function nameOf({ name }: Project): string {
  return squeezed(name.value ?? '');
}

function isSameOwner(a: Project, b: Project): boolean {
  if (!a.owner || !b.owner) return !a.owner && !b.owner;
  if (a.owner.code !== undefined && a.owner.code === b.owner.code) return true;
  return a.owner.name === b.owner.name || a.owner.name.endsWith(b.owner.name) || b.owner.name.endsWith(a.owner.name);
}

/** The same budget; where a list has none, the same score. */
function isSameAmount(a: Project, b: Project): boolean {
  const [one, other] = [a.adjustedBudget?.value, b.adjustedBudget?.value];
  if (one !== undefined && other !== undefined) return one === other;
  return a.score?.value !== undefined && a.score.value === b.score?.value;
}

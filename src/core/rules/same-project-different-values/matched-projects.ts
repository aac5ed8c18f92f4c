import type { ListTable, Project } from '../../book';
import { normalName } from '../../naming';
import { areToldApart, ownerKey, projectKey } from '../shared/project-key';

export interface Entry {
  readonly list: ListTable;
  readonly project: Project;
}

/** Projects of a list and the same ones in a list before it; copies come last. A project twice in a list matches nothing. */
export function* matchedProjects(lists: readonly ListTable[]): Generator<readonly [later: Entry, earlier: Entry]> {
  const byKey = new Map<string, Entry[]>();
  const byName = new Map<string, Entry[]>();
  for (const list of [...lists].sort((a, b) => Number(a.isCopy) - Number(b.isCopy))) {
    const own = [...uniqueProjects(list, projectKey)];
    const named = new Map(uniqueProjects(list, nameKey));
    for (const [key, project] of own) {
      const later = { list, project };
      const name = nameKey(project) ?? '';
      // Where one of the two lists names no units, the name alone must do, if it stands once in each.
      const unowned = named.has(name)
        ? (byName.get(name) ?? []).filter((one) => isUnowned(one) || isUnowned(later))
        : [];
      const earlier = [...(byKey.get(key) ?? []), ...unowned].find((one) => areComparable(one, later));
      if (earlier) yield [later, earlier];
    }
    for (const [key, project] of own) add(byKey, key, { list, project });
    for (const [name, project] of named) add(byName, name, { list, project });
  }
}

function nameKey({ name }: Project): string | undefined {
  return name.value === undefined ? undefined : normalName(name.value);
}

function isUnowned({ project }: Entry): boolean {
  return ownerKey(project.owner) === '';
}

/** Two funds may pay for one project: own money and transfers are different rows, and so are different years. */
function areComparable(a: Entry, b: Entry): boolean {
  const isOtherYear = a.list.year !== undefined && b.list.year !== undefined && a.list.year !== b.list.year;
  const isOtherMoney = !a.list.isCopy && !b.list.isCopy && a.list.isTransfer !== b.list.isTransfer;
  return !isOtherYear && !isOtherMoney && !areToldApart(a.project, b.project);
}

/** The projects whose key occurs once in the list. */
function* uniqueProjects(
  list: ListTable,
  keyOf: (project: Project) => string | undefined,
): Generator<[string, Project]> {
  const seen = new Map<string, Project | undefined>();
  for (const project of list.projects) {
    const key = keyOf(project);
    if (key !== undefined) seen.set(key, seen.has(key) ? undefined : project);
  }
  for (const [key, project] of seen) if (project) yield [key, project];
}

function add(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
  const before = entries.get(key);
  if (before) before.push(entry);
  else entries.set(key, [entry]);
}

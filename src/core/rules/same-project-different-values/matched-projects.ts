import type { ListTable, Project } from '../../book';
import { areToldApart, KnownProject, namedProjects } from '../shared/project-key';

export interface Entry {
  readonly list: ListTable;
  readonly project: Project;
}

interface KnownEntry extends Entry {
  readonly known: KnownProject;
}

/** Projects of a list and the same ones in a list before it; copies come last. A project twice in a list matches nothing. */
export function* matchedProjects(lists: readonly ListTable[]): Generator<readonly [later: Entry, earlier: Entry]> {
  const before = new Map<string, KnownEntry[]>();
  for (const list of [...lists].sort((a, b) => Number(a.isCopy) - Number(b.isCopy))) {
    const own = byName(list);
    for (const [name, entries] of own) {
      const alike = before.get(name);
      if (alike) yield* matches(entries, alike);
    }
    for (const [name, entries] of own) {
      const alike = before.get(name);
      if (alike) alike.push(...onlyOnce(entries));
      else before.set(name, onlyOnce(entries));
    }
  }
}

/** Where one of the two lists names no units, the name alone must do, if it stands once in each. */
function* matches(entries: KnownEntry[], alike: readonly KnownEntry[]): Generator<readonly [Entry, Entry]> {
  for (const later of onlyOnce(entries)) {
    const { owner } = later.known;
    const same = alike.filter(({ known }) => known.owner === owner);
    const unowned = alike.filter(({ known }) => (known.owner === '') !== (owner === ''));
    const isAlone = entries.length === 1 && unowned.length === 1;
    const earlier = (isAlone ? [...same, ...unowned] : same).find((one) => areComparable(one, later));
    if (earlier) yield [later, earlier];
  }
}

function byName(list: ListTable): Map<string, KnownEntry[]> {
  const names = new Map<string, KnownEntry[]>();
  for (const project of namedProjects(list)) {
    const known = new KnownProject(project);
    const entry = { list, project, known };
    const before = names.get(known.name);
    if (before) before.push(entry);
    else names.set(known.name, [entry]);
  }
  return names;
}

/** Of entries of one name, those whose unit has it once. */
function onlyOnce(entries: KnownEntry[]): KnownEntry[] {
  if (entries.length === 1) return entries;
  const counts = new Map<string, number>();
  for (const { known } of entries) counts.set(known.owner, (counts.get(known.owner) ?? 0) + 1);
  return entries.filter(({ known }) => counts.get(known.owner) === 1);
}

/** Two funds may pay for one project: own money and transfers are different rows, and so are different years. */
function areComparable(a: Entry, b: Entry): boolean {
  const isOtherYear = a.list.year !== undefined && b.list.year !== undefined && a.list.year !== b.list.year;
  const isOtherMoney = !a.list.isCopy && !b.list.isCopy && a.list.isTransfer !== b.list.isTransfer;
  return !isOtherYear && !isOtherMoney && !areToldApart(a.project, b.project);
}

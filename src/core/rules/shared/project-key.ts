import type { ListTable, Project, UnitName } from '../../book';
import { normalName } from '../../naming';

/** A project with the names by which it is known again. */
export interface KnownProject {
  readonly project: Project;
  /** Its normal name. */
  readonly name: string;
  /** Its unit by code, else by normal name; empty where nobody says. */
  readonly owner: string;
}

/** The projects of a list that have a name of their own. */
export function knownProjects({ projects }: ListTable): KnownProject[] {
  const owners = new Map<UnitName, string>();
  const known: KnownProject[] = [];
  for (const project of projects) {
    const { name, owner } = project;
    if (name.value === undefined || name.row !== project.row) continue;
    known.push({ project, name: normalName(name.value), owner: owner ? ownerKey(owner, owners) : '' });
  }
  return known;
}

function ownerKey(owner: UnitName, owners: Map<UnitName, string>): string {
  const before = owners.get(owner);
  if (before !== undefined) return before;
  const key = owner.code ?? normalName(owner.name);
  owners.set(owner, key);
  return key;
}

const TELLING = ['documentNumber', 'tier', 'budgetClass'] as const;

/** Whether 文号, tier or budget class, where both state them, tell two rows of one name apart. */
export function areToldApart(a: Project, b: Project): boolean {
  return TELLING.some((field) => {
    const first = a[field]?.value;
    const second = b[field]?.value;
    if (first === undefined || second === undefined || first === second) return false;
    return normalName(first) !== normalName(second);
  });
}

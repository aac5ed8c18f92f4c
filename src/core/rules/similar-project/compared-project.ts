import type { ListTable, Project } from '../../book';
import { bareName, normalName } from '../../naming';
import { numbersOf } from '../shared/numbers-of';

/** A project with the names by which it is compared. */
export interface ComparedProject {
  readonly project: Project;
  readonly owner: string;
  /** Without prefix and 文号, its year kept. */
  readonly bare: string;
}

export function comparedProjects({ projects }: ListTable): ComparedProject[] {
  return projects.flatMap((project) => {
    const name = project.name.value;
    if (name === undefined) return [];
    return [{ project, owner: ownerOf(project), bare: bareName(name, numbersOf(project.name)) }];
  });
}

/** The name as written but for spaces and widths. */
export function fullName({ project }: ComparedProject): string {
  return normalName(project.name.value ?? '');
}

/** By all that is said of whose it is: 主管部门 alone does not tell two schools apart. */
function ownerOf({ owner, unit, department }: Project): string {
  const whose = owner?.code ?? normalName(owner?.name ?? '');
  return unit && department ? normalName(`${whose}\n${unit.value ?? ''}\n${department.value ?? ''}`) : whose;
}

/** Things by a key, in the order of their first. */
export function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

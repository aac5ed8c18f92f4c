import type { Project } from '../../book';
import { bareName, normalName } from '../../naming';
import type { RuleList } from '../define';
import { numbersOf } from '../shared/numbers-of';
import { remembering } from '../shared/remembering';

/** A project with the names by which it is compared. */
export class ComparedProject {
  #owner: string | undefined;

  constructor(
    readonly project: Project,
    /** Without prefix and 文号, its year kept. */
    readonly bare: string,
    readonly normal: (name: string) => string,
  ) {}

  /** All that is said of whose it is: 主管部门 alone does not tell two schools apart. */
  get owner(): string {
    return (this.#owner ??= keyOf(this.project, this.normal));
  }
}

export function comparedProjects(list: RuleList): ComparedProject[] {
  const normal = remembering(normalName);
  const compared: ComparedProject[] = [];
  for (const project of list.projects) {
    const name = project.name.value;
    if (name !== undefined)
      compared.push(new ComparedProject(project, bareName(name, numbersOf(list, project.name)), normal));
  }
  return compared;
}

/** The name as written but for spaces and widths. */
export function fullName({ project }: ComparedProject): string {
  return normalName(project.name.value ?? '');
}

export function ownerOf({ owner }: ComparedProject): string {
  return owner;
}

function keyOf({ owner, unit, department }: Project, normal: (name: string) => string): string {
  const whose = owner?.code ?? normal(owner?.name ?? '');
  if (!unit || !department) return whose;
  return `${normal(whose)}\n${normal(unit.value ?? '')}\n${normal(department.value ?? '')}`;
}

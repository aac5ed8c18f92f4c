import type { ListTable, Project } from '../../book';
import { namePrint, normalName } from '../../naming';

/** A project with the names by which it is known again; they are worked out where they are asked for. */
export class KnownProject {
  #name: string | undefined;
  #owner: string | undefined;

  constructor(readonly project: Project) {}

  /** Its normal name. */
  get name(): string {
    return (this.#name ??= normalName(this.project.name.value ?? ''));
  }

  /** Its unit by code, else by normal name; empty where nobody says. */
  get owner(): string {
    const { owner } = this.project;
    return (this.#owner ??= owner?.code ?? normalName(owner?.name ?? ''));
  }
}

/** The projects of a list that have a name of their own. */
export function namedProjects({ projects }: ListTable): readonly Project[] {
  return projects.filter(({ row, name }) => name.value !== undefined && name.row === row);
}

/** A number that projects of one normal name share, and hardly any others. */
export function printOfName({ name }: Project): number {
  return namePrint(name.value ?? '');
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

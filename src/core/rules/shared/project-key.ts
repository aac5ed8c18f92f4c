import type { ListTable, Project } from '../../book';
import { namePrint, normalName } from '../../naming';

/** A project with the names by which it is known again; they are worked out where they are asked for. */
export class KnownProject {
  #name: string | undefined;
  #owner: string | undefined;

  constructor(
    readonly project: Project,
    private readonly written: string,
  ) {}

  /** A number that names of one normal name share, and hardly any others. */
  get print(): number {
    return namePrint(this.written);
  }

  /** Its normal name. */
  get name(): string {
    return (this.#name ??= normalName(this.written));
  }

  /** Its unit by code, else by normal name; empty where nobody says. */
  get owner(): string {
    const { owner } = this.project;
    return (this.#owner ??= owner?.code ?? normalName(owner?.name ?? ''));
  }
}

/** The projects of a list that have a name of their own. */
export function knownProjects({ projects }: ListTable): KnownProject[] {
  const known: KnownProject[] = [];
  for (const project of projects) {
    const { name } = project;
    if (name.value !== undefined && name.row === project.row) known.push(new KnownProject(project, name.value));
  }
  return known;
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

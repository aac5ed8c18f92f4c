import type { Project } from '../../book';
import { bareName, normalName } from '../../naming';
import type { RuleList } from '../define';
import { fingerprint } from '../shared/fingerprint';
import { numbersOf } from '../shared/numbers-of';
import { remembering } from '../shared/remembering';

/** A project with the names by which it is compared. */
export interface ComparedProject {
  readonly project: Project;
  /** Without prefix and 文号, its year kept. */
  readonly bare: string;
  /** A number made of its owner: another number is another owner. */
  readonly ownerPrint: number;
}

export function comparedProjects(list: RuleList): ComparedProject[] {
  const printOf = remembering((text) => fingerprint(normalName(text)));
  const compared: ComparedProject[] = [];
  for (const project of list.projects) {
    const name = project.name.value;
    if (name === undefined) continue;
    const bare = bareName(name, numbersOf(list, project.name));
    compared.push({
      project,
      bare,
      ownerPrint: ownerTexts(project).reduce((print, text) => joint(print, printOf(text)), 0),
    });
  }
  return compared;
}

/** One number made of two. */
export function joint(print: number, other: number): number {
  return (Math.imul(print, 31) + other) & 0x3fffffff;
}

/** The name as written but for spaces and widths. */
export function fullName({ project }: ComparedProject): string {
  return normalName(project.name.value ?? '');
}

export function ownerOf({ project }: ComparedProject): string {
  return ownerTexts(project).map(normalName).join('\n');
}

/** All that is said of whose it is: 主管部门 alone does not tell two schools apart. */
function ownerTexts({ owner, unit, department }: Project): readonly string[] {
  const whose = owner?.code ?? owner?.name ?? '';
  return unit && department ? [whose, unit.value ?? '', department.value ?? ''] : [whose];
}

import type { Project } from '../../book';
import { bareName, normalName } from '../../naming';
import type { RuleList, WithPauses } from '../define';
import { fingerprint } from '../shared/fingerprint';
import { foundWithPauses } from '../shared/found-in';
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

export function* comparedProjects(list: RuleList): WithPauses<ComparedProject[]> {
  const printOf = remembering((text) => fingerprint(normalName(text)));
  return yield* foundWithPauses(list.projects, (project) => {
    const name = project.name.value;
    if (name === undefined) return undefined;
    return { project, bare: bareName(name, numbersOf(list, project.name)), ownerPrint: ownerPrint(project, printOf) };
  });
}

function ownerPrint({ owner, unit, department }: Project, printOf: (text: string) => number): number {
  const whose = printOf(owner?.code ?? owner?.name ?? '');
  if (!unit || !department) return whose;
  return joint(joint(whose, printOf(unit.value ?? '')), printOf(department.value ?? ''));
}

/** One number made of two. */
export function joint(print: number, other: number): number {
  return (Math.imul(print, 31) + other) & 0x3fffffff;
}

/** The name as written but for spaces and widths. */
export function fullName({ project }: ComparedProject): string {
  return normalName(project.name.value ?? '');
}

/** All that is said of whose it is: 主管部门 alone does not tell two schools apart. */
export function ownerOf({ project: { owner, unit, department } }: ComparedProject): string {
  const whose = owner?.code ?? owner?.name ?? '';
  const texts = unit && department ? [whose, unit.value ?? '', department.value ?? ''] : [whose];
  return texts.map(normalName).join('\n');
}

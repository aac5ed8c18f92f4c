import type { Project } from '../../book';
import { squeezed } from '../words/squeezed';
import type { Outline, Span } from './covers';

const TOTAL_WORD = /(?:小计|合计|总计|共计).*$/;
const NUMBERING = /^(?:[一二三四五六七八九十]+[、.]|[(【][一二三四五六七八九十\d]+[)】])/;

/** The run of projects next to a subtotal whose unit, class or tier its label names: "社保中心小计". */
export function labelledRange({ projects, before }: Outline, index: number, label: string): Span | undefined {
  const subject = subjectOf(label);
  if (subject === undefined) return undefined;
  const isMeant = (at: number) => projects[at] !== undefined && concerns(projects[at], subject);
  const place = before[index]!;
  let [from, to] = [place, place];
  while (from > 0 && isMeant(from - 1)) from -= 1;
  if (from === place) while (to < projects.length && isMeant(to)) to += 1;
  return to > from ? { from, to } : undefined;
}

/** Whether a label may name anything at all: a bare 合计 does not. */
export function namesProjects(label: string): boolean {
  return subjectOf(label) !== undefined;
}

/** Every project of exactly the unit, class or tier that a label names, wherever it stands; none where it names none of them. */
export function projectsNamed(projects: readonly Project[], label: string): readonly Project[] {
  const subject = subjectOf(label);
  return subject === undefined ? [] : projects.filter((project) => namesOf(project).includes(subject));
}

function subjectOf(label: string): string | undefined {
  const subject = squeezed(label).replace(TOTAL_WORD, '').replace(NUMBERING, '');
  return subject.length < 2 ? undefined : subject;
}

function concerns(project: Project, subject: string): boolean {
  return namesOf(project).some((name) => name.length > 1 && (name.includes(subject) || subject.includes(name)));
}

function namesOf({ owner, department, budgetClass, tier }: Project): readonly string[] {
  return [owner?.name, department?.value, budgetClass?.value, tier?.value].map((name) => squeezed(name ?? ''));
}

import type { Project } from '../../book';
import { squeezed } from '../words/squeezed';
import type { Outline, Span } from './covers';

const TOTAL_WORD = /(?:小计|合计|总计|共计).*$/;
const NUMBERING = /^(?:[一二三四五六七八九十]+[、.]|[(【][一二三四五六七八九十\d]+[)】])/;

/** The run of projects next to a subtotal whose unit, class or tier its label names: "社保中心小计". */
export function labelledRange({ projects, before }: Outline, index: number, label: string): Span | undefined {
  const subject = squeezed(label).replace(TOTAL_WORD, '').replace(NUMBERING, '');
  if (subject.length < 2) return undefined;
  const isMeant = (at: number) => projects[at] !== undefined && concerns(projects[at], subject);
  const place = before[index]!;
  let [from, to] = [place, place];
  while (from > 0 && isMeant(from - 1)) from -= 1;
  if (from === place) while (to < projects.length && isMeant(to)) to += 1;
  return to > from ? { from, to } : undefined;
}

function concerns({ owner, department, budgetClass, tier }: Project, subject: string): boolean {
  const names = [owner?.name, department?.value, budgetClass?.value, tier?.value].map((name) => squeezed(name ?? ''));
  return names.some((name) => name.length > 1 && (name.includes(subject) || subject.includes(name)));
}

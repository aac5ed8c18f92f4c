import type { Form } from '../book';
import { isSameUnit, type ListedProject } from '../matching';
import { bareName } from '../naming';

/** Which form of last year is of the same project: by the name, years taken away, and by the unit where both say one. */
export class LastYear {
  readonly #forms: ReadonlyMap<string, readonly Form[]>;
  readonly #rows: ReadonlyMap<string, readonly ListedProject[]>;

  constructor(forms: readonly Form[], rows: readonly ListedProject[]) {
    this.#forms = grouped(forms, ({ name }) => name?.value);
    this.#rows = grouped(rows, ({ project }) => project.name.value);
  }

  /** undefined where there is none, or where several could be meant. */
  of(row: ListedProject): Form | undefined {
    const key = nameWithoutYear(row.project.name.value ?? '');
    const forms = (this.#forms.get(key) ?? []).filter((form) => isOfUnit(form, row));
    const [form] = forms;
    if (!form || forms.length > 1) return undefined;
    const rows = (this.#rows.get(key) ?? []).filter((other) => isOfUnit(form, other));
    return rows.length === 1 ? form : undefined;
  }
}

/** 2023年技能培训补助 and 2022年度技能培训补助 are one. */
export function nameWithoutYear(name: string): string {
  return bareName(name).replace(/(?<!\d)(?:(?:19|20)\d\d|\d\d(?=年))(?!\d)年?度?/g, '');
}

function isOfUnit({ department, unit }: Form, { project }: ListedProject): boolean {
  const ours = [project.owner?.name, project.unit?.value, project.department?.value].flatMap((one) => one ?? []);
  const theirs = [unit?.value, department?.value].flatMap((one) => one ?? []);
  return ours.length === 0 || theirs.length === 0 || ours.some((a) => theirs.some((b) => isSameUnit(a, b)));
}

function grouped<T>(all: readonly T[], nameOf: (one: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = nameOf(one);
    const key = name === undefined ? '' : nameWithoutYear(name);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

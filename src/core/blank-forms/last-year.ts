import type { Form, ListTable, Project } from '../book';
import { isSameUnit, matchFormsInSteps, type FormPair, type MatchBy } from '../matching';

/** The form of last year that a project's targets come from. */
export interface Carried {
  readonly form: Form;
  /** likeness: the names differ by a slip or a word at the end, or the unit is another one; a person should look. */
  readonly by: MatchBy;
}

/** Which form of last year belongs to which project. */
export interface LastYear {
  readonly byProject: ReadonlyMap<Project, Carried>;
  /** Forms that several projects could have, or of which several could be a project's. */
  readonly ambiguous: readonly Form[];
  /** Forms that belong to no project of the lists. */
  readonly strange: readonly Form[];
  /** Forms that hold no indicator: there is nothing to carry over. */
  readonly empty: readonly Form[];
}

/** By the name, years and 文号 taken away, and by the unit. In slices. */
export function* lastYearInSteps(forms: readonly Form[], lists: readonly ListTable[]): Generator<void, LastYear, void> {
  const empty = forms.filter(({ indicators }) => !indicators.some(({ name }) => name.value !== undefined));
  const full = forms.filter((form) => !empty.includes(form));
  const { pairs, ambiguous, formsWithoutRow } = yield* matchFormsInSteps({ forms: full, lists }, 'other');
  const byProject = new Map<Project, Carried>();
  const strange = [...formsWithoutRow];
  for (const pair of pairs) {
    const by = carriedBy(pair);
    if (by) byProject.set(pair.project, { form: pair.form, by });
    else strange.push(pair.form);
  }
  return { byProject, ambiguous: ambiguous.map(({ form }) => form), strange, empty };
}

/** A unit may have been renamed; where the name is doubtful as well, it is another project. */
function carriedBy({ form, project, by }: FormPair): MatchBy | undefined {
  if (isOfUnit(form, project)) return by;
  return by === 'name' ? 'likeness' : undefined;
}

function isOfUnit({ department, unit }: Form, project: Project): boolean {
  const ours = [project.owner?.name, project.unit?.value, project.department?.value].flatMap((one) => one ?? []);
  const theirs = [unit?.value, department?.value].flatMap((one) => one ?? []);
  return ours.length === 0 || theirs.length === 0 || ours.some((a) => theirs.some((b) => isSameUnit(a, b)));
}

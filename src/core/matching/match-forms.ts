import type { Form, ListTable } from '../book';
import { finished, mapInSteps } from '../steps';
import { pairsByLikeness } from './by-likeness';
import { comparedForm, comparedRow, type ComparedForm, type ComparedRow, type Years } from './compared';
import type { AmbiguousForm, FormMatches, ListedProject } from './form-matches';
import { settle, type Namesakes, type Settled } from './settle';

export type { AmbiguousForm, FormMatches, FormPair, ListedProject, MatchBy } from './form-matches';

interface Tables<F extends Form, L extends ListTable> {
  readonly forms: readonly F[];
  readonly lists: readonly L[];
}

/**
 * Which form belongs to which row of the lists, copies of lists aside: by name, among namesakes by unit, 文号, year and kind of
 * money; names that differ by a slip are paired by likeness.
 */
export function matchForms<F extends Form, L extends ListTable>(tables: Tables<F, L>): FormMatches<F, L> {
  return finished(matchFormsInSteps(tables));
}

/** The same in slices of a few milliseconds; forms of another year match whatever years and 文号 are named. */
export function* matchFormsInSteps<F extends Form, L extends ListTable>(
  { forms, lists }: Tables<F, L>,
  years: Years = 'same',
): Generator<void, FormMatches<F, L>, void> {
  const listed = lists.filter(({ isCopy }) => !isCopy).flatMap(namedRows);
  const named = forms.flatMap((form) => comparedForm(form, years) ?? []);
  if (named.length === 0) return { pairs: [], ambiguous: [], formsWithoutRow: forms, rowsWithoutForm: listed };
  const rows = yield* mapInSteps(listed, (row) => comparedRow(row, years), SLICE);
  const outcome: Outcome<F, L> = { settled: [], ambiguous: [], forms: [], rows: [] };
  for (const namesakes of byName(named, rows)) settleInto(outcome, namesakes);
  yield;
  const alike = yield* pairsByLikeness({ forms: outcome.forms.filter(isOfOneProject), rows: outcome.rows });
  return matchesOf({ forms, listed }, { ...outcome, settled: [...outcome.settled, ...alike] });
}

// A name is taken apart in some ten microseconds.
const SLICE = 500;

function namedRows<L extends ListTable>(list: L): ListedProject<L>[] {
  return list.projects
    .filter(({ row, name }) => name.value !== undefined && name.row === row)
    .map((project) => ({ list, project }));
}

/** A department's form is about all its projects. */
function isOfOneProject({ form }: ComparedForm): boolean {
  return form.kind !== 'department';
}

interface Outcome<F extends Form, L extends ListTable> {
  readonly settled: Settled<F, L>[];
  readonly ambiguous: AmbiguousForm<F, L>[];
  /** Left over. */
  readonly forms: ComparedForm<F>[];
  readonly rows: ComparedRow<L>[];
}

function byName<F extends Form, L extends ListTable>(
  forms: readonly ComparedForm<F>[],
  rows: readonly ComparedRow<L>[],
): Iterable<Namesakes<F, L>> {
  const groups = new Map<string, { forms: ComparedForm<F>[]; rows: ComparedRow<L>[] }>();
  for (const form of forms) groupOf(groups, form.name.bare).forms.push(form);
  for (const row of rows) groupOf(groups, row.name.bare).rows.push(row);
  return groups.values();
}

function groupOf<F extends Form, L extends ListTable>(
  groups: Map<string, { forms: ComparedForm<F>[]; rows: ComparedRow<L>[] }>,
  name: string,
) {
  const known = groups.get(name);
  if (known) return known;
  const fresh = { forms: [], rows: [] };
  groups.set(name, fresh);
  return fresh;
}

function settleInto<F extends Form, L extends ListTable>(outcome: Outcome<F, L>, namesakes: Namesakes<F, L>): void {
  const { settled, left } = settle(namesakes);
  outcome.settled.push(...settled);
  const isAmbiguous = left.forms.length > 0 && left.rows.length > 0;
  if (isAmbiguous) {
    const rows = left.rows.map(({ row }) => row);
    outcome.ambiguous.push(...left.forms.map(({ form }) => ({ form, rows })));
  } else {
    outcome.forms.push(...left.forms);
    outcome.rows.push(...left.rows);
  }
}

interface All<F extends Form, L extends ListTable> {
  readonly forms: readonly F[];
  readonly listed: readonly ListedProject<L>[];
}

function matchesOf<F extends Form, L extends ListTable>(
  { forms, listed }: All<F, L>,
  { settled, ambiguous }: Outcome<F, L>,
): FormMatches<F, L> {
  const byForm = new Map(settled.map((one) => [one.form.form, one]));
  const doubted = new Map(ambiguous.map((one) => [one.form, one]));
  const taken = new Set([...settled.map(({ row }) => row.row), ...ambiguous.flatMap(({ rows }) => rows)]);
  return {
    pairs: forms.flatMap((form) => {
      const one = byForm.get(form);
      return one ? [{ form, ...one.row.row, by: one.isDoubtful ? ('likeness' as const) : ('name' as const) }] : [];
    }),
    ambiguous: forms.flatMap((form) => doubted.get(form) ?? []),
    formsWithoutRow: forms.filter((form) => !byForm.has(form) && !doubted.has(form)),
    rowsWithoutForm: listed.filter((row) => !taken.has(row)),
  };
}

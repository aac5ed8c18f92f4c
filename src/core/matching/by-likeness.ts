import type { Form, ListTable } from '../book';
import type { ComparedForm, ComparedRow } from './compared';
import { isSlipOf } from './alike';
import { areOfOtherYears, stemOf, type KnownName } from './known-name';
import type { Namesakes, Settled } from './settle';

/** Forms and rows left over whose names differ only by a slip, a year or a word at the end, and resemble no other. */
export function* pairsByLikeness<F extends Form, L extends ListTable>({
  forms,
  rows,
}: Namesakes<F, L>): Generator<void, Settled<F, L>[], void> {
  const parts = new Set(forms.flatMap(({ name }) => partsOf(name)));
  const byPart = new Map<string, ComparedRow<L>[]>();
  for (const [index, row] of rows.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    for (const part of partsOf(row.name)) {
      if (!parts.has(part)) continue;
      const known = byPart.get(part);
      if (known) known.push(row);
      else byPart.set(part, [row]);
    }
  }
  const candidates: { form: ComparedForm<F>; row: ComparedRow<L> }[] = [];
  for (const form of forms) {
    yield;
    for (const row of rowsLike(form, byPart)) candidates.push({ form, row });
  }
  return candidates
    .filter(({ form, row }) => !candidates.some((one) => (one.form === form) !== (one.row === row)))
    .map((one) => ({ ...one, isDoubtful: true }));
}

const SLICE = 1000;
// So many names that begin alike are a series: each differs a little from the next, and means to.
const SERIES = 200;

function rowsLike<L extends ListTable>(
  form: ComparedForm,
  byPart: ReadonlyMap<string, readonly ComparedRow<L>[]>,
): ReadonlySet<ComparedRow<L>> {
  const rows = partsOf(form.name).flatMap((part) => {
    const sharing = byPart.get(part) ?? [];
    return sharing.length > SERIES ? [] : sharing;
  });
  return new Set(rows.filter((row) => areAlike(form.name, row.name)));
}

function areAlike(a: KnownName, b: KnownName): boolean {
  if (areOfOtherYears(a.bare, b.bare)) return false;
  if (a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((one) => b.numbers.includes(one))) return false;
  const stem = stemOf(a);
  return (stem !== undefined && stem === stemOf(b)) || isSlipOf(a.bare, b.bare);
}

// The longer ones serve where many names begin with the same word.
const PARTS = [2, 4, 6];

/** Names that are alike share one of these: the stem, its first or its last characters. */
function partsOf(name: KnownName): string[] {
  const stem = stemOf(name) ?? name.bare;
  return [`= ${stem}`, ...PARTS.flatMap((length) => [`^ ${stem.slice(0, length)}`, `$ ${stem.slice(-length)}`])];
}

import type { Form, ListTable } from '../book';
import { affinityOf, compareAffinities, type Affinity } from './affinity';
import type { ComparedForm, ComparedRow } from './compared';

/** Forms and rows with one name. */
export interface Namesakes<F extends Form, L extends ListTable> {
  readonly forms: readonly ComparedForm<F>[];
  readonly rows: readonly ComparedRow<L>[];
}

export interface Settled<F extends Form, L extends ListTable> {
  readonly form: ComparedForm<F>;
  readonly row: ComparedRow<L>;
  readonly isDoubtful: boolean;
}

// So many of one name are told apart by nothing that could be found out in time.
const MOST = 60;

/** Pairs of namesakes each of which is the other's only best; what is left after that could be any of those left. */
export function settle<F extends Form, L extends ListTable>({
  forms,
  rows,
}: Namesakes<F, L>): { readonly settled: readonly Settled<F, L>[]; readonly left: Namesakes<F, L> } {
  const choices = forms.length * rows.length;
  if (choices === 0 || choices > MOST * MOST) return { settled: [], left: { forms, rows } };
  const settled: Settled<F, L>[] = [];
  let left = { forms: [...forms], rows: [...rows] };
  for (;;) {
    const found = bestOf(left);
    if (!found) return { settled, left };
    settled.push(found);
    left = {
      forms: left.forms.filter((form) => form !== found.form),
      rows: left.rows.filter((row) => row !== found.row),
    };
  }
}

/** The surest of those that are each other's best; a doubtful one only where there is nothing else to choose. */
function bestOf<F extends Form, L extends ListTable>(left: Namesakes<F, L>): Settled<F, L> | undefined {
  const all = left.forms.flatMap((form) => left.rows.map((row) => ({ form, row, affinity: affinityOf(form, row) })));
  const best = all.filter((one) => !all.some((other) => other !== one && isRival(one, other)));
  const found = best.find(({ affinity }) => !affinity.isDoubtful) ?? (all.length === 1 ? best[0] : undefined);
  return found && { form: found.form, row: found.row, isDoubtful: found.affinity.isDoubtful };
}

interface Candidate {
  readonly form: ComparedForm;
  readonly row: ComparedRow;
  readonly affinity: Affinity;
}

/** The other shares form or row, and is as likely. */
function isRival(one: Candidate, other: Candidate): boolean {
  const isOfOne = other.form === one.form || other.row === one.row;
  return isOfOne && compareAffinities(other.affinity, one.affinity) >= 0;
}

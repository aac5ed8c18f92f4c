import type { Book, ListTable, Project } from '../../book';
import { matchFormsInSteps, type FormPair } from '../../matching';
import { fullScoreOf, HUNDRED } from '../../scoring';
import { sheetNamed } from '../../snapshot';
import { merged, type ColumnResult } from '../column-result';
import type { ComputeOptions } from '../computed';
import type { FormComputed } from '../forms';
import { carriedExecuted } from './carried-executed';
import { carriedScore } from './carried-score';
import { NOT_CARRIED, type Carried, type Carrying } from './carrying';

/** The lists as they stand once the forms' figures are in them, and what was written for it. */
export interface CarriedLists {
  readonly lists: readonly ListTable[];
  readonly results: ReadonlyMap<ListTable, ColumnResult>;
}

/** Carries the forms' total scores and executed amounts to the rows of their projects. In slices. */
export function* carriedLists(
  { lists, snapshot }: Book,
  forms: readonly FormComputed[],
  options: ComputeOptions,
): Generator<void, CarriedLists, void> {
  const results = new Map<ListTable, ColumnResult>();
  if (forms.length === 0 || lists.length === 0) return { lists, results };
  const byForm = new Map(forms.map((one) => [one.form, one]));
  const { pairs } = yield* matchFormsInSteps({ forms: [...byForm.keys()], lists });
  const rows = new Map<Project, Project>();
  for (const pair of pairs) {
    const sheet = sheetNamed(snapshot, pair.list.sheet);
    const computed = byForm.get(pair.form);
    if (!sheet || !computed) continue;
    const own = carriedTo(pair, { computed, sheet, options });
    const carried = sheet.isProtected ? withheld(own, pair.list) : own;
    results.set(pair.list, merged([...(results.get(pair.list) ? [results.get(pair.list)!] : []), carried.result]));
    rows.set(pair.project, { ...pair.project, ...carried.readings });
  }
  return { lists: lists.map((list) => withRows(list, rows)), results };
}

function carriedTo(pair: FormPair, rest: Omit<Carrying, 'pair'>): Carried {
  const carrying = { pair, ...rest };
  const isOutOfSame = fullScoreOf(pair.list) === (pair.form.total?.weight?.value ?? HUNDRED);
  const score = isOutOfSame ? carriedScore(carrying) : NOT_CARRIED;
  const executed = carriedExecuted(carrying);
  return {
    result: merged([score.result, executed.result]),
    readings: { ...score.readings, ...executed.readings },
  };
}

/** A protected sheet would refuse, and all other changes with it. */
function withheld({ result: { skipped }, readings }: Carried, { sheet }: ListTable): Carried {
  const kept = (['score', 'executed'] as const).flatMap((field) => {
    const at = readings[field];
    return at ? [{ field, reason: 'protected' as const, at: { sheet, row: at.row, column: at.column } }] : [];
  });
  return { result: { filled: [], replaced: [], skipped: [...skipped, ...kept] }, readings: {} };
}

function withRows(list: ListTable, rows: ReadonlyMap<Project, Project>): ListTable {
  if (!list.projects.some((project) => rows.has(project))) return list;
  return { ...list, projects: list.projects.map((project) => rows.get(project) ?? project) };
}

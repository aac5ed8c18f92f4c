import type { Book } from '../../book';
import type { Preset } from '../../presets';
import { sheetNamed } from '../../snapshot';
import type { ColumnResult } from '../column-result';
import type { ComputeOptions } from '../computed';
import { wordingAmong } from '../grade-wording';
import { computeForm } from './compute-form';
import { formJob } from './form-job';

/** What goes into one form, and the sheet that it stands on. */
export interface FormComputed {
  readonly sheet: string;
  readonly result: ColumnResult;
}

const SLICE = 20;

/** Scores all forms that somebody has begun to fill in. In slices. */
export function* computeForms(
  { forms, snapshot }: Book,
  preset: Preset,
  options: ComputeOptions,
): Generator<void, FormComputed[], void> {
  const begun = forms.filter(({ isBlank }) => !isBlank);
  const grades = begun.flatMap(({ grade }) => grade?.value ?? []);
  const wording = wordingAmong(grades, preset.grades);
  const computed: FormComputed[] = [];
  for (const form of begun) {
    const sheet = sheetNamed(snapshot, form.sheet);
    if (!sheet) continue;
    const result = computeForm(formJob(form, sheet, { preset, options, wording }));
    computed.push({ sheet: form.sheet, result: sheet.isProtected ? withheld(result, form.sheet) : result });
    if (computed.length % SLICE === 0) yield;
  }
  return computed;
}

/** A protected sheet would refuse, and all other changes with it. */
function withheld({ filled, replaced, skipped }: ColumnResult, sheet: string): ColumnResult {
  const [first] = [...filled, ...replaced];
  if (!first) return { filled: [], replaced: [], skipped };
  const { row, column } = first;
  return {
    filled: [],
    replaced: [],
    skipped: [{ field: 'totalScore', reason: 'protected', at: { sheet, row, column } }],
  };
}

import type { Book, Form } from '../../book';
import type { Preset } from '../../presets';
import { sheetNamed } from '../../snapshot';
import type { ColumnResult } from '../column-result';
import type { ComputeOptions } from '../computed';
import { wordingAmong } from '../grade-wording';
import { computeForm, type ComputedForm } from './compute-form';
import { formJob } from './form-job';
import type { Settled } from './points-cell';

/** What goes into one form, and the sheet that it stands on. */
export interface FormComputed {
  readonly form: Form;
  readonly sheet: string;
  readonly result: ColumnResult;
  /** The total as it will stand; undefined where there is none. */
  readonly total: Settled | undefined;
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
    const own = computeForm(formJob(form, sheet, { preset, options, wording }));
    computed.push({ form, sheet: form.sheet, ...(sheet.isProtected ? withheld(own, form.sheet) : own) });
    if (computed.length % SLICE === 0) yield;
  }
  return computed;
}

/** A protected sheet would refuse, and all other changes with it. */
function withheld({ result, total }: ComputedForm, sheet: string): ComputedForm {
  const [first] = [...result.filled, ...result.replaced];
  const { skipped } = result;
  const standing = total?.isWritten === true ? undefined : total;
  if (!first) return { result: { filled: [], replaced: [], skipped }, total: standing };
  const at = { sheet, row: first.row, column: first.column };
  const skip = { field: 'totalScore', reason: 'protected', at } as const;
  return { result: { filled: [], replaced: [], skipped: [skip] }, total: standing };
}

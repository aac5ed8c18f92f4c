import { contains, overlap, type CellAddress, type RangeAddress } from '../../address';
import type { Form } from '../../book';
import type { Preset } from '../../presets';
import { cellAt, type Sheet } from '../../snapshot';
import type { WordedGrading } from '../grade-formula';
import type { ComputeOptions } from '../computed';

/** One form to compute. */
export interface FormJob {
  readonly form: Form;
  readonly sheet: Sheet;
  /** Merged cells and array formulas within the form. */
  readonly merges: readonly RangeAddress[];
  readonly arrays: readonly RangeAddress[];
  readonly preset: Preset;
  readonly options: ComputeOptions;
  readonly wording: WordedGrading['wording'];
}

export function formJob(form: Form, sheet: Sheet, rest: Pick<FormJob, 'preset' | 'options' | 'wording'>): FormJob {
  const isWithin = (range: RangeAddress) => overlap(range, form.range);
  return {
    form,
    sheet,
    merges: sheet.merges.filter(isWithin),
    arrays: (sheet.arrays ?? []).map((array) => array).filter(isWithin),
    ...rest,
  };
}

/** What stands in a cell, as far as our writing to it is concerned. closed: no cell of its own, or not one of this line alone. */
export type Standing = 'empty' | 'written' | 'formula' | 'closed';

export function standingOf(at: CellAddress, { form, sheet, merges, arrays }: FormJob): Standing {
  if (!contains(form.range, at) || arrays.some((array) => contains(array, at))) return 'closed';
  const merge = merges.find((range) => contains(range, at));
  if (merge && (merge.top !== at.row || merge.left !== at.column || holdsSeveral(merge, form))) return 'closed';
  const cell = cellAt(sheet, at);
  if (cell?.formula !== undefined) return 'formula';
  const { value } = cell ?? {};
  return value === undefined || (typeof value === 'string' && value.trim() === '') ? 'empty' : 'written';
}

/** One score for several indicators is not ours to work out. */
function holdsSeveral({ top, bottom }: RangeAddress, { indicators }: Form): boolean {
  return top < bottom && indicators.filter(({ row }) => row >= top && row <= bottom).length > 1;
}

import type { CellRef } from '../../../address';
import type { Indicator } from '../../../book';
import type { RuleForm } from '../../define';
import { cellIn } from '../places';

/** What a form has of a matter, at least one indicator. */
export interface OfForm {
  readonly form: RuleForm;
  readonly indicators: readonly Indicator[];
}

// In a workbook of fifty forms the same remark fifty times is none.
const FEW = 3;

/** What is said of each form where few have it, else once of them all. */
export function saidOfForms(found: readonly OfForm[]): readonly (readonly OfForm[])[] {
  return found.length > FEW ? [found] : found.map((one) => [one]);
}

/** The cells of all indicators, a column of them. */
export function cellsOfForms(found: readonly OfForm[], column: 'name' | 'target' | 'actual'): CellRef[] {
  return found.flatMap(({ form, indicators }) =>
    indicators.map((indicator) => cellIn(form, indicator[column] ?? indicator.name)),
  );
}

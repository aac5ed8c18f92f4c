import { contains, formatCell, quoteSheetName, type CellAddress } from '../../address';
import type { Project, Reading } from '../../book';
import type { FormPair } from '../../matching';
import { cellAt, type Sheet } from '../../snapshot';
import { merged, type ColumnResult } from '../column-result';
import type { ComputedField, ComputeOptions, SkipReason } from '../computed';
import type { FormComputed } from '../forms';

/** One form and the row of its project. */
export interface Carrying {
  readonly pair: FormPair;
  readonly computed: FormComputed;
  /** The list's. */
  readonly sheet: Sheet;
  readonly options: ComputeOptions;
}

/** What was carried to a row, and its readings as they stand then. */
export interface Carried {
  readonly result: ColumnResult;
  readonly readings: Partial<Pick<Project, 'score' | 'executed'>>;
}

export const NOT_CARRIED: Carried = { result: merged([]), readings: {} };

/** Whether a list's cell is empty, and one that can be written to by itself. */
export function isFreeCell(at: CellAddress, sheet: Sheet): boolean {
  const cell = cellAt(sheet, at);
  const isEmpty = cell?.value === undefined || (typeof cell.value === 'string' && cell.value.trim() === '');
  return isEmpty && cell?.formula === undefined && isOwnCell(at, sheet);
}

export function isOwnCell(at: CellAddress, { merges, arrays = [] }: Sheet): boolean {
  return ![...merges, ...arrays].some((range) => contains(range, at));
}

/** '3号表'!H15 */
export function linkTo(sheet: string, at: CellAddress): string {
  return `${quoteSheetName(sheet)}!${formatCell(at)}`;
}

/** A cell of the list that was left alone, and the cell of the form that it would have come from. */
export function leftAlone(
  { pair: { list, form } }: Carrying,
  at: CellAddress,
  {
    field,
    reason,
    source,
  }: { readonly field: ComputedField; readonly reason: SkipReason; readonly source: CellAddress },
): Carried {
  const place = (sheet: string, { row, column }: CellAddress) => ({ sheet, row, column });
  const skip = { field, reason, at: place(list.sheet, at), source: place(form.sheet, source) };
  return { result: { filled: [], replaced: [], skipped: [skip] }, readings: {} };
}

/** How a cell that we write will be read. */
export function readingOf<T>(
  { row, column }: CellAddress,
  value: T,
  cell: { readonly value: number; readonly formula?: string; readonly decimals: number },
): Reading<T> {
  const { decimals, ...stored } = cell;
  return { row, column, state: 'value', value, cell: stored, decimals, isText: false };
}

import type { RangeAddress, RangeRef } from '../address';
import type { Change } from './change';

/** Why a workbook did not do as asked. */
export type RefusalReason =
  | 'protected' // sheet or workbook is protected
  | 'missing' // the sheet or cell is gone
  | 'changed-meanwhile' // it is no longer as it was read
  | 'too-large' // beyond a limit of the workbook or the host
  | 'busy' // a cell is being edited
  | 'array-formula' // part of an array formula
  | 'table-header' // header cell of an Excel table
  | 'filtered' // the place is filtered, and cannot be written as a whole
  | 'merged' // the place cuts through merged cells
  | 'selection' // what is selected does not let it be done
  | 'hidden' // the sheet is hidden, and cannot be shown
  | 'inactive' // another workbook is in front
  | 'half-written' // it failed half-way and could not be taken back: `written` says what may be there
  | 'failed' // the host did not do it and does not say why
  | 'unsupported'; // the workbook or the host cannot do this

export interface Refusal {
  readonly reason: RefusalReason;
  readonly sheet?: string;
  readonly range?: RangeAddress;
  /** half-written: the places that may hold what we wrote. */
  readonly written?: readonly RangeRef[];
}

/** What came of applying changes: all went in and can be taken back, or none did. */
export type Outcome =
  | { readonly ok: true; readonly applied: number; readonly journal: readonly Change[] }
  | { readonly ok: false; readonly refusal: Refusal };

import type { RangeAddress } from '../address';
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
  | 'unsupported'; // the workbook or the host cannot do this

export interface Refusal {
  readonly reason: RefusalReason;
  readonly sheet?: string;
  readonly range?: RangeAddress;
}

/** What came of applying changes: all went in and can be taken back, or none did. */
export type Outcome =
  | { readonly ok: true; readonly applied: number; readonly journal: readonly Change[] }
  | { readonly ok: false; readonly refusal: Refusal };

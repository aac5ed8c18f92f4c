import type { CellAddress, RangeAddress } from '../address';
import type { CellValue } from '../snapshot';
import type { OwnSheet } from './own-sheet';

/** What one cell is to hold. With a formula, `value` is our computed result, stored as its cached value. */
export interface CellWrite extends CellAddress {
  /** null empties the cell. Texts stay texts, whatever they look like. */
  readonly value: CellValue | null;
  /** Without "=". */
  readonly formula?: string;
  /** Number format to set where the cell still has General; a format of the user's is kept. */
  readonly format?: string;
  /** Only in journals: the format the cell had, General included, put back whatever it is now. */
  readonly restoreFormat?: string;
}

export type MarkSeverity = 'error' | 'warning' | 'info';

/** Everything we ever do to a workbook. Applied in the order given, all or none. */
export type Change =
  | { readonly kind: 'set-cells'; readonly sheet: string; readonly cells: readonly CellWrite[] }
  | {
      readonly kind: 'mark';
      readonly sheet: string;
      readonly severity: MarkSeverity;
      readonly areas: readonly RangeAddress[];
    }
  | { readonly kind: 'clear-marks' }
  // In the place of the former one. A new one comes last, also where it comes back: to move it takes Excel's undo from its user.
  | { readonly kind: 'write-sheet'; readonly content: OwnSheet }
  | { readonly kind: 'remove-sheet'; readonly key: string }
  // A sheet for the user: it bears no tag of ours, and is neither found nor written again. Its key is kept nowhere.
  | { readonly kind: 'give-sheet'; readonly content: OwnSheet }
  // Only in journals: takes such a sheet away, as long as it is as it was given.
  | { readonly kind: 'take-sheet'; readonly content: OwnSheet }
  | { readonly kind: 'set-state'; readonly state: string | null };

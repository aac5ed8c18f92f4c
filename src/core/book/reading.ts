import type { CellAddress } from '../address';
import type { Cell } from '../snapshot';

/**
 * What a cell was understood to say.
 * blank: empty, or only spaces. dash: "/", "—", "-" and their like: "does not apply". value: understood.
 * error: an error value such as #REF!. unreadable: something else than was expected there.
 */
export type ReadingState = 'blank' | 'dash' | 'value' | 'error' | 'unreadable';

/** One cell of a table, with what it means. `value` is there exactly when state is "value". */
export interface Reading<T> extends CellAddress {
  readonly state: ReadingState;
  readonly value?: T;
  /** The cell as stored; absent where it is empty. For joined rows: the first row's. */
  readonly cell?: Cell;
  /** Number of decimals the user sees: by the number format, else by the stored digits. For rates: of the percent figure. 0 for texts. */
  readonly decimals: number;
  /** A number stored as text (full-width digits, thousands commas, spaces or a unit in the cell). */
  readonly isText: boolean;
}

/** A reading that was understood. */
export type Stated<T> = Reading<T> & { readonly value: T };

/** Nothing stands there; a formula without a result yet is not nothing. */
export function isBlank(reading: Reading<unknown> | undefined): boolean {
  return reading?.state === 'blank' && reading.cell?.formula === undefined;
}

export function isStated<T>(reading: Reading<T> | undefined): reading is Stated<T> {
  return reading?.value !== undefined;
}

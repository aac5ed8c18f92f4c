import type { ListField } from './fields';

/** A user's word on a column, obeyed before anything the reader finds out by itself. */
export interface ColumnOverride {
  readonly sheet: string;
  /** First header row of the list meant; absent: every list of the sheet. */
  readonly headerRow?: number;
  readonly field: ListField;
  /** null: no column of the list is this field. */
  readonly column: number | null;
}

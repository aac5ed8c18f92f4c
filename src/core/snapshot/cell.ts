/** The error values of Excel, as stored. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError;

export interface Cell {
  /** The stored (cached) value; absent where a formula gives an empty text or has none yet. Numbers are finite; texts are never empty. */
  readonly value?: CellValue;
  /** The formula without "=", shared ones expanded. */
  readonly formula?: string;
  /** The number format code; absent for General. */
  readonly format?: string;
  /** A formula without a stored value: whatever stood there is not true any more, or was never calculated. */
  readonly isUncalculated?: true;
}

export function isError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object';
}

/** A cell within a sheet; both numbers start at 0 (A1 is row 0, column 0). */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle within a sheet; all four edges belong to it. */
export interface RangeAddress {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a workbook. */
export interface CellRef extends CellAddress {
  readonly sheet: string;
}

/** A rectangle of a workbook. */
export interface RangeRef extends RangeAddress {
  readonly sheet: string;
}

/** The limits of a sheet in Excel 2007 and later. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

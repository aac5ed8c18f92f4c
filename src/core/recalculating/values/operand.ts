import type { RangeAddress } from '../../address';
import type { CellValue, Sheet } from '../../snapshot';

/** What one cell, constant or function comes to; undefined is a blank cell. */
export type Scalar = CellValue | undefined;

/** A rectangle of a sheet. */
export interface Area extends RangeAddress {
  readonly sheet: Sheet;
}

/** Cells that a formula names; several areas where sheets are named from … to. */
export class Reference {
  constructor(readonly areas: readonly Area[]) {}
}

/** Values worked out cell by cell, row after row. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: readonly Scalar[],
  ) {}

  at(row: number, column: number): Scalar {
    return this.values[row * this.columns + column];
  }
}

export type Operand = Scalar | Reference | Matrix;

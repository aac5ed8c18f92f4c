import type { Matrix, Scalar } from '../values/operand';

export const BINARY = ['=', '<>', '<', '>', '<=', '>=', '&', '+', '-', '*', '/', '^'] as const;
export type BinaryOperator = (typeof BINARY)[number];

/** An end of a range of rows: a row fixed by $, or one that moves with the formula's own. */
export interface RowEnd {
  readonly row: number;
  readonly isFixed: boolean;
}

/** Cells that a formula names, as it stands in the first row that it was filled down from. */
export interface Read {
  /** Names as the sheets bear them. */
  readonly sheets: readonly string[];
  readonly from: RowEnd;
  readonly to: RowEnd;
  readonly left: number;
  readonly right: number;
}

/** A formula taken apart. */
export type Node =
  | { readonly kind: 'value'; readonly value: Scalar }
  /** An argument left out: IF(A1,,2). */
  | { readonly kind: 'missing' }
  | { readonly kind: 'array'; readonly matrix: Matrix }
  | { readonly kind: 'reference'; readonly read: Read }
  | { readonly kind: 'prefix'; readonly sign: '+' | '-'; readonly operand: Node }
  | { readonly kind: 'percent'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] };

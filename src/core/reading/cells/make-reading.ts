import type { Reading, ReadingState } from '../../book';
import type { Cell } from '../../snapshot';

/** Where a cell stands, and the cell. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

// There is one reading for each cell of a list: they are written out whole, which is far smaller and faster than spreading parts.

/** A figure that was understood; its being stored as a text shows in the cell. */
export function figure<T>({ row, column, cell }: Place, value: T, decimals: number): Reading<T> {
  const isText = typeof cell?.value === 'string';
  return { row, column, state: 'value', value, cell: cell!, decimals, isText };
}

/** A text that was understood. */
export function words({ row, column, cell }: Place, value: string): Reading<string> {
  return { row, column, state: 'value', value, cell: cell!, decimals: 0, isText: false };
}

/** A cell that gives no value. */
export function without<T>({ row, column, cell }: Place, state: ReadingState): Reading<T> {
  if (!cell) return { row, column, state, decimals: 0, isText: false };
  return { row, column, state, cell, decimals: 0, isText: false };
}

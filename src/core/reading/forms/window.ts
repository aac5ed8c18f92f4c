import type { Grid } from '../grid';
import { squeezed } from '../words/squeezed';

/** The part of a sheet that a form may take up. */
export interface Window {
  readonly grid: Grid;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A cell that holds something, with what its merge covers. */
export interface Shown {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
  readonly text: string;
  /** The text without spaces and full-width signs, for comparing. */
  readonly bare: string;
}

/** The rows of a window that hold something, in order. */
export function rowsOf({ grid, top, bottom }: Pick<Window, 'grid' | 'top' | 'bottom'>): number[] {
  const rows: number[] = [];
  for (let at = grid.indexOf(top); at < grid.rowNumbers.length; at += 1) {
    const row = grid.rowNumbers[at]!;
    if (row > bottom) break;
    rows.push(row);
  }
  return rows;
}

/** The cells with a text or number that begin in a row, from left to right. */
export function shownIn({ grid, left, right }: Pick<Window, 'grid' | 'left' | 'right'>, row: number): readonly Shown[] {
  const all = grid.ofRow(shownInRow, row);
  const [first, last] = [all[0], all[all.length - 1]];
  if (!first || !last || (first.column >= left && last.column <= right)) return all;
  return all.filter(({ column }) => column >= left && column <= right);
}

function shownInRow(grid: Grid, row: number): readonly Shown[] {
  const shown: Shown[] = [];
  const cells = grid.sheet.rows.get(row) ?? [];
  for (let column = 0; column < cells.length; column += 1) {
    const one = cells[column] && shownAt(grid, row, column);
    if (one) shown.push(one);
  }
  return shown;
}

function shownAt(grid: Grid, row: number, column: number): Shown | undefined {
  const text = grid.ownText(row, column);
  if (text === '') return undefined;
  const merge = grid.mergeAt(row, column);
  const isCovered = merge !== undefined && (merge.top < row || merge.left < column);
  if (isCovered) return undefined;
  return {
    row,
    column,
    bottom: merge?.bottom ?? row,
    right: merge?.right ?? column,
    text,
    bare: grid.told.by(squeezed, text),
  };
}

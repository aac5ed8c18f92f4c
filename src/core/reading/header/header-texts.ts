import type { Grid } from '../grid';

/** Rows or columns from the first to the last. */
export type Span = readonly [first: number, last: number];

/** The header texts over a column from top to bottom, merges filled in and none twice. */
export function textsOver(grid: Grid, [top, bottom]: Span, column: number): string[] {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = grid.text(row, column) || (row < bottom ? gatheredFrom(grid, row, column) : '');
    if (text !== '' && texts.at(-1) !== text) texts.push(text);
  }
  return texts;
}

/** Without a merge, a group's name stands over its first column only; the empty cells to its right belong to it. */
function gatheredFrom(grid: Grid, row: number, column: number): string {
  if (grid.text(row + 1, column) === '') return '';
  for (let left = column - 1; left >= 0 && grid.text(row + 1, left) !== ''; left -= 1) {
    const merge = grid.mergeAt(row, left);
    if (merge && (merge.bottom > row || merge.right > merge.left)) return '';
    const text = grid.text(row, left);
    if (text !== '') return text;
  }
  return '';
}

/** Whether a cell only continues a merge from the left. */
export function isSecondOfMerge(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.left < column;
}

import type { Place } from '../cells/make-reading';
import type { Grid } from '../grid';

/** The cell that shows at a place: its merge's first one, where it is merged. */
export function placeAt(grid: Grid, row: number, column: number): Place {
  const merge = grid.mergeAt(row, column);
  const [top, left] = [merge?.top ?? row, merge?.left ?? column];
  return { row: top, column: left, cell: grid.cell(top, left) };
}

/** The cell itself; one that only continues a merge from above is empty. */
export function ownPlaceAt(grid: Grid, row: number, column: number): Place {
  const place = placeAt(grid, row, column);
  return place.row === row ? place : { row, column, cell: undefined };
}

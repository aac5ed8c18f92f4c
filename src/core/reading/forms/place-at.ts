import type { Place } from '../cells/make-reading';
import type { Grid } from '../grid';

/** The cell that shows at a place: its merge's first one, where it is merged. */
export function placeAt(grid: Grid, row: number, column: number): Place {
  const merge = grid.mergeAt(row, column);
  const [top, left] = [merge?.top ?? row, merge?.left ?? column];
  return { row: top, column: left, cell: grid.cell(top, left) };
}

/** The cell itself; one that only continues a merge is empty. */
export function ownPlaceAt(grid: Grid, row: number, column: number): Place {
  const place = placeAt(grid, row, column);
  return place.row === row && place.column === column ? place : { row, column, cell: undefined };
}

/** The cell that shows over rows: one that continues a merge from the left is empty. */
export function downPlaceAt(grid: Grid, row: number, column: number): Place {
  const place = placeAt(grid, row, column);
  return place.column === column ? place : { row, column, cell: undefined };
}

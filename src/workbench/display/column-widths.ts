import type { RangeAddress } from '../../core/address';
import type { Cell, Sheet } from '../../core/snapshot';
import { ColumnExtent } from './column-extent';

const PIXELS_OF_CHARACTER = 7.6;
const PADDING = 20;
const NARROWEST = 56;

interface Measured {
  readonly date1904: boolean;
  /** The rows of the sheet's lists, from the first header on; absent where there are none, or none is known yet. */
  readonly lists: Pick<RangeAddress, 'top' | 'bottom'> | undefined;
}

/**
 * The widths of a sheet's columns in pixels: wide enough that no amount is clipped. Titles and notes around the lists say
 * nothing about them: such texts run over.
 */
export function columnWidths(sheet: Sheet, columns: number, { date1904, lists }: Measured): number[] {
  const extents = Array.from({ length: columns }, () => new ColumnExtent(date1904));
  const spanning = spanningCells(sheet);
  for (const [row, cells] of sheet.rows) {
    const spans = spanning.get(row);
    const place = placeOf(row, lists);
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (!cell || spans?.has(column) === true) continue;
      const isText = typeof cell.value === 'string';
      if (isText && (place === 'above' || (place === 'outside' && isFree(cells, column + 1, columns)))) continue;
      extents[column]!.add(cell);
    }
  }
  return extents.map((extent) => Math.max(NARROWEST, Math.ceil(extent.width() * PIXELS_OF_CHARACTER) + PADDING));
}

function placeOf(row: number, lists: Measured['lists']): 'above' | 'within' | 'outside' {
  if (!lists || row > lists.bottom) return 'outside';
  return row < lists.top ? 'above' : 'within';
}

/** Whether a text may run over into a cell: an empty one that the sheet still shows. */
function isFree(cells: readonly (Cell | undefined)[], column: number, columns: number): boolean {
  return column < columns && !cells[column];
}

/** Cells merged over several columns, such as titles: they say nothing about the width of their own. */
function spanningCells({ merges }: Sheet): Map<number, Set<number>> {
  const cells = new Map<number, Set<number>>();
  for (const { top, left, right } of merges) {
    if (left === right) continue;
    const row = cells.get(top) ?? new Set();
    cells.set(top, row.add(left));
  }
  return cells;
}

import type { Sheet } from '../../core/snapshot';
import { ColumnExtent } from './column-extent';

const PIXELS_OF_CHARACTER = 7.6;
const PADDING = 20;
const NARROWEST = 56;

/** The widths of a sheet's columns in pixels: wide enough that no amount is clipped. Texts above row `from` are titles and notes: they may run over. */
export function columnWidths(sheet: Sheet, columns: number, options: { date1904: boolean; from: number }): number[] {
  const extents = Array.from({ length: columns }, () => new ColumnExtent(options.date1904));
  const spanning = spanningCells(sheet);
  for (const [row, cells] of sheet.rows) {
    const spans = spanning.get(row);
    const isAbove = row < options.from;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (!cell || spans?.has(column) === true || (isAbove && typeof cell.value === 'string')) continue;
      extents[column]!.add(cell);
    }
  }
  return extents.map((extent) => Math.max(NARROWEST, Math.ceil(extent.width() * PIXELS_OF_CHARACTER) + PADDING));
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

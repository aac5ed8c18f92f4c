import type { OwnSheet } from '../../../core/changes';
import { grouped } from '../writing/grouped';

// So many rows are worked out before others have their turn.
const ROWS = 200;

/** A long sheet in bands of rows, each with what begins in it. Of a chart or a width no band knows. */
export function bandsOf(sheet: OwnSheet): OwnSheet[] {
  const bandOf = (row: number): number => Math.floor(row / ROWS);
  const merges = grouped(sheet.merges, ({ top }) => bandOf(top));
  const heights = grouped(sheet.heights ?? [], ([row]) => bandOf(row));
  const cells = grouped(sheet.cells, ({ row }) => bandOf(row));
  const bands = new Set([...cells.keys(), ...heights.keys()]);
  return [...bands].map((band) => ({
    ...sheet,
    charts: [],
    cells: cells.get(band) ?? [],
    merges: merges.get(band) ?? [],
    heights: new Map(heights.get(band)),
  }));
}

import type { RangeAddress } from '../address';
import type { OwnCell, OwnSheet } from '../changes';

/** The rectangle that the cells, merges and charts of a sheet fill; at least A1. */
export function usedRange({ cells, merges, charts }: OwnSheet): RangeAddress {
  let [bottom, right] = [0, 0];
  const reach = (row: number, column: number): void => {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const { row, column } of cells) reach(row, column);
  for (const merge of merges) reach(merge.bottom, merge.right);
  for (const { place } of charts) reach(place.bottom, place.right);
  return { top: 0, left: 0, bottom, right };
}

/** The cells with the rest of their merges added, so that borders go all around. Rows ascending, columns ascending. */
export function cellsByRow({ cells, merges }: OwnSheet): Map<number, OwnCell[]> {
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const merge of merges) fillMerge(byPlace, merge);
  const rows = new Map<number, OwnCell[]>();
  for (const cell of [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

function fillMerge(byPlace: Map<string, OwnCell>, merge: RangeAddress): void {
  const first = byPlace.get(`${merge.top},${merge.left}`);
  if (!first) return;
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    for (let column = merge.left; column <= merge.right; column += 1) {
      const key = `${row},${column}`;
      if (!byPlace.has(key)) byPlace.set(key, { row, column, style: first.style });
    }
  }
}

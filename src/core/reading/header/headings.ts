import type { Grid } from '../grid';
import type { Header } from './header';

const MAX_ROWS = 8;
const MAX_CELLS = 4;

/** The lines above a header that belong to it, from top to bottom: title, unit note, section heading. */
export function headingsOf(grid: Grid, header: Header, from: number): string[] {
  const lines: string[] = [];
  let gap = 0;
  for (let row = header.top - 1; row >= from && row >= header.top - MAX_ROWS; row -= 1) {
    const texts = textsOver(grid, header, row);
    if (texts === undefined) break;
    gap = texts.length === 0 ? gap + 1 : 0;
    if (gap > 2) break;
    lines.unshift(...texts);
  }
  return lines;
}

/** The texts of a row that stand over the header; undefined where the row is no heading. */
function textsOver(grid: Grid, header: Header, row: number): string[] | undefined {
  const filled = (grid.sheet.rows.get(row) ?? []).flatMap((cell, column) =>
    cell?.value === undefined || grid.ownText(row, column) === '' ? [] : [{ value: cell.value, column }],
  );
  if (filled.filter(({ value }) => typeof value === 'number').length > 1) return undefined;
  const over = filled.filter(({ column }) => {
    const last = grid.mergeAt(row, column)?.right ?? column;
    return filled.length === 1 || (last >= header.left && column <= header.right);
  });
  if (over.length > MAX_CELLS) return undefined;
  return over.map(({ column }) => grid.ownText(row, column));
}

const NOTE_ROWS = 4;

/** The lines right below a table: notes. */
export function notesBelow(grid: Grid, header: Header, lastRow: number): string[] {
  const lines: string[] = [];
  for (let row = lastRow + 1; row <= lastRow + NOTE_ROWS; row += 1) {
    const texts = textsOver(grid, header, row);
    if (texts === undefined) break;
    lines.push(...texts);
  }
  return lines;
}

import type { OwnCell, OwnSheet } from '../changes';
import { FACES, FONTS } from './faces';
import { isWrapped } from './is-wrapped';

/** Height in points of rows without cells of ours. */
export const DEFAULT_HEIGHT = 15;
/** Width in characters of columns that the sheet does not speak of. */
export const DEFAULT_WIDTH = 8.43;

// A row with one line of text, with some air around it.
const ONE_LINE = 18;
// Excel has no higher rows.
const HIGHEST = 409;
// Pixels of a digit in the workbook's own font, by which Excel measures columns.
const PIXELS_PER_CHARACTER = 7;
const POINT = 96 / 72;
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/**
 * Height in points of each row that holds something: as declared, else as its longest text needs. Excel would find it
 * by itself, but not for merged cells, and other programs do not always try.
 */
export function rowHeights(sheet: OwnSheet): Map<number, number> {
  const heights = new Map<number, number>();
  for (const cell of sheet.cells) {
    heights.set(cell.row, Math.max(heights.get(cell.row) ?? ONE_LINE, neededHeight(cell, sheet)));
  }
  for (const [row, height] of sheet.heights ?? []) heights.set(row, Math.min(HIGHEST, height));
  return heights;
}

function neededHeight(cell: OwnCell, sheet: OwnSheet): number {
  const face = FACES[cell.style];
  const { size } = FONTS[face.font];
  const lines =
    typeof cell.value === 'string' && isWrapped(cell, sheet) ? linesOf(cell.value, size, widthOf(cell, sheet)) : 1;
  return Math.min(HIGHEST, Math.ceil(lines * size * 1.4) + 4);
}

function linesOf(text: string, size: number, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(pixelsOf(line, size) / width)), 0);
}

function pixelsOf(line: string, size: number): number {
  const wide = [...line].filter((character) => WIDE.test(character)).length;
  return (wide + ([...line].length - wide) * 0.55) * size * POINT;
}

/** Pixels that a text has. A merge over several rows has room enough. */
function widthOf({ row, column }: OwnCell, { merges, widths }: OwnSheet): number {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  if (merge && merge.bottom > merge.top) return Infinity;
  let characters = 0;
  for (let index = column; index <= (merge?.right ?? column); index += 1) characters += widths[index] ?? DEFAULT_WIDTH;
  return characters * PIXELS_PER_CHARACTER;
}

import { MAX_COLUMNS, MAX_ROWS, type CellAddress, type RangeAddress } from './types';

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A → 0, AA → 26; upper or lower case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function formatCell({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function formatRange({ top, left, bottom, right }: RangeAddress): string {
  const first = formatCell({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${formatCell({ row: bottom, column: right })}`;
}

/** "$B$7:$D$9": stays in place when its formula is sorted or copied. */
export function formatAbsolute({ top, left, bottom, right }: RangeAddress): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  return top === bottom && left === right ? first : `${first}:$${columnLetters(right)}$${bottom + 1}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** "B7" or "$B$7" → its address; undefined where the text is no cell of a sheet. */
export function parseCell(text: string): CellAddress | undefined {
  const match = CELL.exec(text);
  if (!match) return undefined;
  const address = { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
  return address.row < MAX_ROWS && address.column < MAX_COLUMNS ? address : undefined;
}

/** "B7", "B7:D9", "D9:B7" → the rectangle; undefined where the text is none. */
export function parseRange(text: string): RangeAddress | undefined {
  const [first = '', last = first, ...rest] = text.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  if (!from || !to || rest.length > 0) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

import { contains } from '../../address';
import type { Grid } from '../grid';
import { headerKey } from '../words/header-key';
import { squeezed } from '../words/squeezed';
import { unitInHeader } from '../words/unit-of-measure';
import { headerBand } from './band';
import { columnWords } from './column-words';
import type { Header, HeaderColumn } from './header';

const SEQUENCE = /^序号?$/;
const MAX_COLUMNS = 200;

/** The header around a cell that names projects; undefined where it cannot be one. */
export function readHeader(grid: Grid, row: number, anchor: number): Header | undefined {
  const band = headerBand(grid, row, anchor);
  if (!band) return undefined;
  const [top, bottom] = band;
  const table = grid.sheet.tables.find(
    ({ range, headerRows }) => headerRows > 0 && contains(range, { row, column: anchor }),
  );
  if (table && table.range.top === row) {
    const { left, right, bottom: lastRow } = table.range;
    return { top: row, bottom: row, left, right, anchor, lastRow, columns: columnsOf(grid, [row, row], [left, right]) };
  }
  const reach = reachOf(grid, band, anchor);
  return { top, bottom, left: reach[0], right: reach[1], anchor, columns: columnsOf(grid, band, reach) };
}

type Span = readonly [first: number, last: number];

/** How far the header goes to both sides: over one empty column at most, and never into a second table beside it. */
function reachOf(grid: Grid, band: Span, anchor: number): Span {
  const keyAt = (column: number) => headerKey(textsOf(grid, band, column).join(''));
  const seen = new Set([keyAt(anchor)]);
  let left = anchor;
  while (left > 0 && !SEQUENCE.test(keyAt(left))) {
    const key = keyAt(left - 1);
    if (key === '' || (seen.has(key) && !isSameMerge(grid, band[1], left))) break;
    seen.add(key);
    left -= 1;
  }
  let right = anchor + (grid.mergeAt(band[1], anchor)?.right ?? anchor) - anchor;
  for (let column = right + 1; column < anchor + MAX_COLUMNS; column += 1) {
    const key = keyAt(column);
    if (key === '') {
      const next = keyAt(column + 1);
      if (next === '' || seen.has(next) || SEQUENCE.test(next) || columnWords([next]).length === 0) break;
      continue;
    }
    if (SEQUENCE.test(key) || key === keyAt(left) || key === keyAt(anchor)) break;
    seen.add(key);
    right = column;
  }
  return [left, right];
}

function isSameMerge(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.left < column;
}

function columnsOf(grid: Grid, band: Span, [left, right]: Span): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    if (isSameMerge(grid, band[1], column)) continue;
    const texts = textsOf(grid, band, column);
    if (texts.length > 0) columns.push(headerColumn(column, texts));
  }
  return columns;
}

function headerColumn(column: number, texts: readonly string[]): HeaderColumn {
  const text = texts.map((one) => one.replace(/\s*[\r\n]+\s*/g, '')).join(' ');
  const unit = texts.flatMap((one) => unitInHeader(one) ?? []).at(-1);
  const year = Number(/^(20\d\d)年/.exec(squeezed(texts.at(-1)!))?.[1] ?? 0);
  const isPercent = squeezed(text).includes('%') && !squeezed(text).includes('×100');
  return {
    column,
    text,
    key: headerKey(texts.join('')),
    words: columnWords(texts),
    isPercent,
    ...(unit ? { unit } : {}),
    ...(year ? { year } : {}),
  };
}

/** The header texts over a column from top to bottom, merges filled in and none twice. */
function textsOf(grid: Grid, [top, bottom]: Span, column: number): string[] {
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

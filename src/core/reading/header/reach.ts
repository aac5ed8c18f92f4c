import type { Grid } from '../grid';
import { headerKey } from '../words/header-key';
import { columnWords } from './column-words';
import { isSecondOfMerge, textsOver, type Span } from './header-texts';

const SEQUENCE = /^序号?$/;
const MAX_COLUMNS = 200;
const MAX_LABELS = 2;

/** How far a header goes to both sides of its name column: over one empty column at most, and never into a second table beside it. */
export function reachOf(grid: Grid, band: Span, anchor: number): Span {
  const keyAt = (column: number) => (column < 0 ? '' : headerKey(textsOver(grid, band, column).join('')));
  const seen = new Set([keyAt(anchor)]);
  let left = anchor;
  while (!SEQUENCE.test(keyAt(left))) {
    const key = keyAt(left - 1);
    if (key === '' || (seen.has(key) && !isSecondOfMerge(grid, band[1], left))) break;
    seen.add(key);
    left -= 1;
  }
  left = labelsBefore(left, keyAt, seen);
  const start = grid.mergeAt(band[1], anchor)?.right ?? anchor;
  return [left, rightEnd(start, keyAt, new Set([...seen, keyAt(left)]))];
}

/** 序号 begins a table, unless a column or two of labels (类别, 级次) stand left of it, and nothing more. */
function labelsBefore(sequence: number, keyAt: (column: number) => string, seen: Set<string>): number {
  let left = sequence;
  while (keyAt(left - 1) !== '') {
    left -= 1;
    if (sequence - left > MAX_LABELS || seen.has(keyAt(left))) return sequence;
  }
  for (let column = left; column < sequence; column += 1) seen.add(keyAt(column));
  return left;
}

function rightEnd(from: number, keyAt: (column: number) => string, start: ReadonlySet<string>): number {
  const seen = new Set(start);
  let right = from;
  for (let column = from + 1; column < from + MAX_COLUMNS; column += 1) {
    const key = keyAt(column);
    if (key === '') {
      const next = keyAt(column + 1);
      if (next === '' || seen.has(next) || SEQUENCE.test(next) || columnWords([next]).length === 0) break;
      continue;
    }
    if (SEQUENCE.test(key) || start.has(key)) break;
    seen.add(key);
    right = column;
  }
  return right;
}

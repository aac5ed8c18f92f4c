import { columnLetters, MAX_COLUMNS, MAX_ROWS } from '../address';
import { parseReference, type Corner } from './parse-reference';
import { tokenize } from './tokenize';

/** How far a formula is carried from its cell; both may be negative. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** The formula as Excel fills it elsewhere: relative references move along, fixed ones ($) stay; off the sheet they become #REF!. */
export function shiftFormula(formula: string, shift: Shift): string {
  return tokenize(formula)
    .map(({ kind, text }) => (kind === 'reference' ? shiftReference(text, shift) : text))
    .join('');
}

function shiftReference(text: string, shift: Shift): string {
  const { from, to } = parseReference(text);
  const bang = text.lastIndexOf('!') + 1;
  const corners = text.includes(':', bang) ? [from, to] : [from];
  const moved = corners.map((corner) => shiftCorner(corner, shift));
  return text.slice(0, bang) + (moved.includes(undefined) ? '#REF!' : moved.join(':'));
}

function shiftCorner({ row, column, isRowFixed, isColumnFixed }: Corner, shift: Shift): string | undefined {
  const toRow = row === undefined || isRowFixed ? row : row + shift.rows;
  const toColumn = column === undefined || isColumnFixed ? column : column + shift.columns;
  if (toRow !== undefined && (toRow < 0 || toRow >= MAX_ROWS)) return undefined;
  if (toColumn !== undefined && (toColumn < 0 || toColumn >= MAX_COLUMNS)) return undefined;
  const letters = toColumn === undefined ? '' : (isColumnFixed ? '$' : '') + columnLetters(toColumn);
  return letters + (toRow === undefined ? '' : (isRowFixed ? '$' : '') + String(toRow + 1));
}

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
  return shifter(formula)(shift);
}

type Shifter = (shift: Shift) => string;

/** The same for a formula that is carried to many cells: it is taken apart once. */
export function shifter(formula: string): Shifter {
  const fixed = [''];
  const moving: Shifter[] = [];
  for (const { kind, text } of tokenize(formula)) {
    const bang = kind === 'reference' ? text.lastIndexOf('!') + 1 : text.length;
    fixed[moving.length] += text.slice(0, bang);
    if (kind !== 'reference') continue;
    moving.push(referenceShifter(text, text.includes(':', bang)));
    fixed.push('');
  }
  return (shift) => {
    let shifted = fixed[0]!;
    for (let i = 0; i < moving.length; i += 1) shifted += moving[i]!(shift) + fixed[i + 1]!;
    return shifted;
  };
}

function referenceShifter(text: string, isArea: boolean): Shifter {
  const { from, to } = parseReference(text);
  if (!isArea) return (shift) => shiftCorner(from, shift) ?? '#REF!';
  return (shift) => {
    const first = shiftCorner(from, shift);
    const last = shiftCorner(to, shift);
    return first === undefined || last === undefined ? '#REF!' : `${first}:${last}`;
  };
}

function shiftCorner({ row, column, isRowFixed, isColumnFixed }: Corner, shift: Shift): string | undefined {
  const toRow = row === undefined || isRowFixed ? row : row + shift.rows;
  const toColumn = column === undefined || isColumnFixed ? column : column + shift.columns;
  if (toRow !== undefined && (toRow < 0 || toRow >= MAX_ROWS)) return undefined;
  if (toColumn !== undefined && (toColumn < 0 || toColumn >= MAX_COLUMNS)) return undefined;
  const letters = toColumn === undefined ? '' : (isColumnFixed ? '$' : '') + columnLetters(toColumn);
  return letters + (toRow === undefined ? '' : (isRowFixed ? '$' : '') + String(toRow + 1));
}

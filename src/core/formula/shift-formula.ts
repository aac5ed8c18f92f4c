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
  const pieces = tokenize(formula).flatMap(({ kind, text }) => {
    if (kind !== 'reference') return [text];
    const bang = text.lastIndexOf('!') + 1;
    return [text.slice(0, bang), referenceShifter(text, text.includes(':', bang))];
  });
  // Joined, not added up: the engine would keep every step of a sum of texts.
  return (shift) => {
    const texts = new Array<string>(pieces.length);
    for (let i = 0; i < pieces.length; i += 1) {
      const piece = pieces[i]!;
      texts[i] = typeof piece === 'string' ? piece : piece(shift);
    }
    return texts.join('');
  };
}

function referenceShifter(text: string, isArea: boolean): Shifter {
  const { from, to } = parseReference(text);
  const first = cornerShifter(from);
  if (!isArea) return (shift) => first(shift) ?? '#REF!';
  const last = cornerShifter(to);
  return (shift) => {
    const corners = [first(shift), last(shift)];
    return corners.includes(undefined) ? '#REF!' : corners.join(':');
  };
}

/** Gives undefined off the sheet. */
function cornerShifter({ row, column, isRowFixed, isColumnFixed }: Corner): (shift: Shift) => string | undefined {
  const here = lettersOf(column, isColumnFixed);
  const rowDollar = isRowFixed ? '$' : '';
  return ({ rows, columns }) => {
    const letters =
      isColumnFixed || columns === 0 ? here : lettersOf(column === undefined ? column : column + columns, false);
    if (row === undefined || letters === undefined) return letters;
    const toRow = isRowFixed ? row : row + rows;
    return toRow < 0 || toRow >= MAX_ROWS ? undefined : `${letters}${rowDollar}${toRow + 1}`;
  };
}

/** No letters for whole rows; undefined off the sheet. */
function lettersOf(column: number | undefined, isFixed: boolean): string | undefined {
  if (column === undefined) return '';
  if (column < 0 || column >= MAX_COLUMNS) return undefined;
  return (isFixed ? '$' : '') + columnLetters(column);
}

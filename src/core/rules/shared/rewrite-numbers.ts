import type { Reading } from '../../book';
import { documentNumbersIn, type DocumentNumber, type Span } from '../../naming';
import type { RuleList, Suggestion } from '../define';
import { numbersOf } from './numbers-of';
import { setCells } from './set-cells';

/** What to put in place of a piece of a cell's text. */
export interface Piece extends Span {
  readonly text: string;
}

export interface Rewriting {
  readonly list: RuleList;
  readonly reading: Reading<string>;
  /** The pieces to replace for a 文号; none where it is well written. */
  readonly pieces: (number: DocumentNumber) => readonly Piece[];
}

/**
 * Rewrites only those pieces of the cell's own text. undefined where that is not safe: a formula, or a 文号 that runs over
 * into the next row of a split name.
 */
export function rewriteNumbers({ list, reading, pieces }: Rewriting): Suggestion | undefined {
  const text = reading.cell?.value;
  if (typeof text !== 'string' || reading.cell?.formula !== undefined) return undefined;
  const wanted = numbersOf(list, reading).flatMap(pieces);
  const inCell = text === reading.value ? wanted : documentNumbersIn(text).flatMap(pieces);
  if (inCell.length === 0 || inCell.length !== wanted.length) return undefined;
  const value = inCell.reduceRight(
    (rest, { start, end, text: put }) => rest.slice(0, start) + put + rest.slice(end),
    text,
  );
  const { row, column } = reading;
  return setCells(list, [{ row, column, value }]);
}

import type { CellRef } from '../../address';
import { MONEY_FIELDS, type Book, type ListTable } from '../../book';
import { circularCell } from './circular-cell';

/** Why a workbook, though it can be read, cannot be checked. */
export type Obstacle =
  | { readonly kind: 'no-list' }
  /** A number beyond what Excel can hold exactly. */
  | { readonly kind: 'absurd-number'; readonly at: CellRef }
  /** A formula that reads itself. */
  | { readonly kind: 'circular-formula'; readonly at: CellRef };

// Excel keeps 15 digits: beyond them no amount is exact, and none of this field comes near.
const ABSURD = 1e15;

/** What stands in the way of checking a workbook at all; undefined where nothing does. */
export function obstacleIn(book: Book): Obstacle | undefined {
  if (book.lists.length === 0) return { kind: 'no-list' };
  const absurd = absurdNumber(book);
  if (absurd) return { kind: 'absurd-number', at: absurd };
  const circular = circularCell(book);
  return circular && { kind: 'circular-formula', at: circular };
}

function absurdNumber({ lists }: Book): CellRef | undefined {
  for (const list of lists) {
    for (const reading of numbersOf(list)) {
      const value = reading?.cell?.value;
      if (reading && typeof value === 'number' && Math.abs(value) >= ABSURD) {
        return { sheet: list.sheet, row: reading.row, column: reading.column };
      }
    }
  }
  return undefined;
}

function* numbersOf({ projects, totals }: ListTable) {
  for (const project of projects) {
    for (const field of MONEY_FIELDS) yield project[field];
    yield project.score;
    yield project.executionRate;
  }
  for (const { amounts } of totals) for (const field of MONEY_FIELDS) yield amounts[field];
}

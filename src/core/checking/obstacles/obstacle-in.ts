import type { CellRef } from '../../address';
import { MONEY_FIELDS, type Book, type Project, type Reading } from '../../book';
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
  for (const { sheet, projects, totals } of lists) {
    for (const numbers of [...projects, ...totals.map(({ amounts }) => amounts)]) {
      const found = absurdAmong(numbers);
      if (found) return { sheet, row: found.row, column: found.column };
    }
  }
  return undefined;
}

const NUMBER_FIELDS = [...MONEY_FIELDS, 'score', 'executionRate'] as const;

function absurdAmong(numbers: Pick<Project, (typeof NUMBER_FIELDS)[number]>): Reading<unknown> | undefined {
  for (const field of NUMBER_FIELDS) {
    const value = numbers[field]?.cell?.value;
    if (typeof value === 'number' && Math.abs(value) >= ABSURD) return numbers[field];
  }
  return undefined;
}

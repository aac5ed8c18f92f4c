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
  for (const { sheet, columns, projects, totals } of lists) {
    const fields = NUMBER_FIELDS.filter((field) => columns[field]);
    const found =
      absurdAmong(projects, fields) ??
      absurdAmong(
        totals.map(({ amounts }) => amounts),
        fields,
      );
    if (found) return { sheet, row: found.row, column: found.column };
  }
  return undefined;
}

const NUMBER_FIELDS = [...MONEY_FIELDS, 'score', 'executionRate'] as const;

type NumberField = (typeof NUMBER_FIELDS)[number];

function absurdAmong(
  rows: readonly Pick<Project, NumberField>[],
  fields: readonly NumberField[],
): Reading<unknown> | undefined {
  for (const row of rows) {
    for (const field of fields) {
      const reading = row[field];
      const value = reading?.cell?.value;
      if (typeof value === 'number' && Math.abs(value) >= ABSURD) return reading;
    }
  }
  return undefined;
}

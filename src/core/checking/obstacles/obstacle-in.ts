import type { CellRef } from '../../address';
import { MONEY_FIELDS, type Book, type Form, type Project, type Reading } from '../../book';
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
  if (book.lists.length === 0 && book.forms.length === 0) return { kind: 'no-list' };
  const absurd = absurdNumber(book) ?? absurdInForms(book);
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

function absurdInForms({ forms }: Book): CellRef | undefined {
  for (const form of forms) {
    const found = readingsOf(form).find(isAbsurd);
    if (found) return { sheet: form.sheet, row: found.row, column: found.column };
  }
  return undefined;
}

function readingsOf({ funds, indicators, total }: Form): (Reading<unknown> | undefined)[] {
  return [
    ...(funds?.rows ?? []).flatMap((row) => [
      ...[row.initialBudget, row.adjustedBudget, row.executed],
      ...[row.weight, row.executionRate, row.score],
    ]),
    ...indicators.flatMap(({ weight, score }) => [weight, score]),
    ...[total?.weight, total?.score],
  ];
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
      if (isAbsurd(reading)) return reading;
    }
  }
  return undefined;
}

function isAbsurd(reading: Reading<unknown> | undefined): reading is Reading<unknown> {
  const value = reading?.cell?.value;
  return typeof value === 'number' && Math.abs(value) >= ABSURD;
}

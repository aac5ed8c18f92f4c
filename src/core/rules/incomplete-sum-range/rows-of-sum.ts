import type { RangeRef } from '../../address';
import type { TotalRow } from '../../book';
import type { PlainSum } from '../../formula';
import { isSubtotalFormula } from './is-subtotal-formula';
import { timesAdded } from './times-added';
import type { TotalCell } from '../shared/total-cells';

/** Which rows of a total its formula adds, directly or by their subtotals. */
export interface RowsOfSum {
  /** Rows with an amount that it does not add. */
  readonly left: readonly number[];
  /** Rows that it adds more than once. */
  readonly twice: readonly number[];
  /** Rows of subtotals by which rows are added a second time. */
  readonly subtotals: readonly number[];
}

/** undefined where the formula adds other cells as well (another column or sheet), or a subtotal whose rows are not known, or none of these rows. */
export function rowsOfSum(cell: TotalCell, sum: PlainSum): RowsOfSum | undefined {
  const { list, amount } = cell;
  const isOwnColumn = sum.areas.every(
    ({ sheet, left, right }) => sheet === list.sheet && left === amount.column && right === amount.column,
  );
  if (!isOwnColumn) return undefined;
  const added = addedSubtotals(cell, sum);
  if (added.length === 0 && isOneRangeOver(cell, sum.areas)) return EACH_ONCE;
  const rows = statedRows(cell);
  const times = timesAdded(rows, sum.areas);
  if (added.some(({ total }) => total.covers.length === 0)) return undefined;
  addBySubtotals(times, rows, added);
  const found = summary(times, rows, added);
  return found.left.length === rows.length ? undefined : found;
}

const EACH_ONCE: RowsOfSum = { left: [], twice: [], subtotals: [] };

/** One range from the first of the rows to the last, as most sums are. */
function isOneRangeOver({ total: { covers }, field }: TotalCell, areas: readonly RangeRef[]): boolean {
  const [area, ...others] = areas;
  const first = covers[0]?.[field];
  const last = covers.at(-1)?.[field];
  return (
    area !== undefined &&
    others.length === 0 &&
    first !== undefined &&
    last !== undefined &&
    area.top <= first.row &&
    last.row <= area.bottom
  );
}

function statedRows({ rows }: TotalCell): number[] {
  const stated: number[] = [];
  for (const { row, value } of rows) if (value !== undefined) stated.push(row);
  return stated;
}

function addBySubtotals(times: number[], rows: readonly number[], added: readonly AddedSubtotal[]): void {
  if (added.length === 0) return;
  const places = new Map(rows.map((row, place) => [row, place]));
  for (const { total, count } of added) {
    for (const { row } of total.covers) {
      const place = places.get(row);
      if (place !== undefined) times[place] = times[place]! + count;
    }
  }
}

interface AddedSubtotal {
  readonly total: TotalRow;
  readonly count: number;
}

/** The other totals in the ranges; SUBTOTAL passes over those that are SUBTOTALs themselves. */
function addedSubtotals({ list, total, field }: TotalCell, sum: PlainSum): AddedSubtotal[] {
  const others = list.totals.filter((other) => {
    const formula = other.amounts[field]?.cell?.formula;
    const isPassedOver = sum.skipsSubtotals && formula !== undefined && isSubtotalFormula(formula);
    return other !== total && other.amounts[field]?.value !== undefined && !isPassedOver;
  });
  const counts = timesAdded(
    others.map(({ row }) => row),
    sum.areas,
  );
  return others.map((other, index) => ({ total: other, count: counts[index]! })).filter(({ count }) => count > 0);
}

function summary(times: readonly number[], rows: readonly number[], added: readonly AddedSubtotal[]): RowsOfSum {
  const left: number[] = [];
  const twice: number[] = [];
  for (const [place, count] of times.entries()) {
    if (count === 0) left.push(rows[place]!);
    else if (count > 1) twice.push(rows[place]!);
  }
  const isTwice = new Set(twice);
  const subtotals = added.filter(({ total }) => total.covers.some(({ row }) => isTwice.has(row)));
  return { left, twice, subtotals: subtotals.map(({ total }) => total.row) };
}

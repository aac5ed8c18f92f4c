import { contains, overlap, type CellRef, type RangeAddress, type RangeRef } from '../address';
import { MONEY_FIELDS, unitOf, type ListTable, type MoneyField, type Reading, type TotalRow } from '../book';
import { halfUnit, magnitude, NO_MONEY, subtract, sum, type Money } from '../money';

interface Lists {
  readonly lists: readonly ListTable[];
}

/** By how much a total or subtotal is off: as written less the sum of its rows. */
export interface TotalSlip {
  readonly slip: Money;
  /** Whether another slip is the same as far as the total's printed decimals tell. */
  isWithin(other: bigint): boolean;
}

/** The slip of the total at a cell; undefined where there is no readable total. */
export function totalSlip({ lists }: Lists, cell: CellRef): TotalSlip | undefined {
  const list = listAt(lists, cell);
  const field = list && moneyFieldAt(list, cell.column);
  const total = list?.totals.find(({ row }) => row === cell.row);
  if (!list || !field || !total) return undefined;
  const written = total.amounts[field];
  if (written?.value === undefined) return undefined;
  const slip = slipOfTotal(total, field);
  const tolerance = halfUnit(unitOf(list, field), written.decimals);
  return { slip, isWithin: (other) => magnitude((slip - other) as Money) <= tolerance };
}

/** What the cells of a range make a sum over them wrong by: totals by their own slip, texts since SUM passes over them. */
export function slipWithin(book: Lists, range: RangeRef): Money {
  const list = book.lists.find(({ sheet, range: whole }) => sheet === range.sheet && overlap(whole, range));
  if (!list) return NO_MONEY;
  const isInside = ({ row }: { readonly row: number }): boolean => row >= range.top && row <= range.bottom;
  const fields = MONEY_FIELDS.filter((field) => isWithin(list.columns[field]?.column, range));
  return sum(
    fields.flatMap((field) => [
      ...list.projects.filter(isInside).map((project) => passedOver(project[field])),
      ...list.totals.filter(isInside).map((total) => slipOfTotal(total, field)),
    ]),
  );
}

function isWithin(column: number | undefined, { left, right }: RangeAddress): boolean {
  return column !== undefined && column >= left && column <= right;
}

function passedOver(reading: Reading<Money> | undefined): Money {
  return reading?.isText ? subtract(NO_MONEY, amountOf(reading)) : NO_MONEY;
}

function slipOfTotal(total: TotalRow, field: MoneyField): Money {
  const written = total.amounts[field]?.value;
  return written === undefined ? NO_MONEY : subtract(written, rowsOf(total, field));
}

function rowsOf({ covers }: TotalRow, field: MoneyField): Money {
  return sum(covers.map((project) => amountOf(project[field])));
}

function amountOf(reading: Reading<Money> | undefined): Money {
  return reading?.value ?? NO_MONEY;
}

function listAt(lists: readonly ListTable[], cell: CellRef): ListTable | undefined {
  return lists.find(({ sheet, range }) => sheet === cell.sheet && contains(range, cell));
}

function moneyFieldAt({ columns }: ListTable, column: number): MoneyField | undefined {
  return MONEY_FIELDS.find((field) => columns[field]?.column === column);
}

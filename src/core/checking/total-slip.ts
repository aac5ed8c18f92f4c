import { contains, type CellRef } from '../address';
import { MONEY_FIELDS, projectAt, unitOf, type ListTable, type MoneyField, type Reading, type TotalRow } from '../book';
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
  const slip = subtract(written.value, rowsOf(total, field));
  const tolerance = halfUnit(unitOf(list, field), written.decimals);
  return { slip, isWithin: (other) => magnitude((slip - other) as Money) <= tolerance };
}

/** What a cell makes a sum over it wrong by: a total's own slip, or a text that SUM passes over. */
export function slipOf(book: Lists, cell: CellRef): Money {
  const total = totalSlip(book, cell);
  if (total) return total.slip;
  const list = listAt(book.lists, cell);
  const field = list && moneyFieldAt(list, cell.column);
  const reading = list && field && projectAt(list, cell.row)?.[field];
  return reading?.isText && reading.value !== undefined ? subtract(NO_MONEY, reading.value) : NO_MONEY;
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

import type { CellAddress } from '../../../address';
import type { Form } from '../../../book';
import { plain } from '../../../naming';
import { cellAt, sheetNamed, type WorkbookSnapshot } from '../../../snapshot';

const LABEL = 15;

/**
 * Whether any sentence of a form says it: what was achieved, reasons, notes and remarks; not the labels and headers of its
 * tables, nor what was asked for (name, expected goals, targets), which is written before there is anything to explain.
 */
export function isToldInForm(form: Form, snapshot: WorkbookSnapshot, says: (sentence: string) => boolean): boolean {
  const sheet = sheetNamed(snapshot, form.sheet);
  const { top, bottom, left, right } = form.range;
  const isAsked = askedIn(form);
  for (let row = top; sheet && row <= bottom; row += 1) {
    if (isHeader(form, row)) continue;
    for (let column = left; column <= right; column += 1) {
      const value = cellAt(sheet, { row, column })?.value;
      if (typeof value !== 'string' || isLabel(form, value, { row, column }) || isAsked({ row, column })) continue;
      if (says(plain(value))) return true;
    }
  }
  return false;
}

function askedIn({ name, department, unit, goals, columns, indicators }: Form): (at: CellAddress) => boolean {
  const readings = [name, department, unit, goals?.expected];
  const rows = new Set(indicators.flatMap(({ row, continuationRows }) => [row, ...continuationRows]));
  const asked = new Set([columns.class, columns.aspect, columns.name, columns.target]);
  return ({ row, column }) =>
    (rows.has(row) && asked.has(column)) || readings.some((one) => one?.row === row && one.column === column);
}

function isHeader({ funds, headerRows }: Form, row: number): boolean {
  const isOfFunds = funds !== undefined && row >= funds.range.top && row < (funds.rows[0]?.row ?? funds.range.top + 1);
  return isOfFunds || (headerRows !== undefined && row >= headerRows[0] && row <= headerRows[1]);
}

/** In the funds block sentences are long: 上年结转资金 is no explanation. A column of reasons right of it holds no labels. */
function isLabel({ funds }: Form, text: string, { row, column }: CellAddress): boolean {
  if (!funds || text.length > LABEL) return false;
  const { top, bottom, right } = funds.range;
  return row >= top && row <= bottom && column <= right;
}

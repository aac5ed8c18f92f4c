import type { Form } from '../../../book';
import { plain } from '../../../naming';
import { cellAt, sheetNamed, type WorkbookSnapshot } from '../../../snapshot';

const LABEL = 15;

/** Whether any sentence of a form says it: its goals, reasons, notes and remarks, not the labels and headers of its tables. */
export function isToldInForm(form: Form, snapshot: WorkbookSnapshot, says: (sentence: string) => boolean): boolean {
  const sheet = sheetNamed(snapshot, form.sheet);
  const { top, bottom, left, right } = form.range;
  for (let row = top; sheet && row <= bottom; row += 1) {
    if (isHeader(form, row)) continue;
    for (let column = left; column <= right; column += 1) {
      const value = cellAt(sheet, { row, column })?.value;
      if (typeof value === 'string' && !isLabel(form, value, { row, column }) && says(plain(value))) return true;
    }
  }
  return false;
}

function isHeader({ funds, headerRows }: Form, row: number): boolean {
  const isOfFunds = funds !== undefined && row >= funds.range.top && row < (funds.rows[0]?.row ?? funds.range.top + 1);
  return isOfFunds || (headerRows !== undefined && row >= headerRows[0] && row <= headerRows[1]);
}

/** In the funds block sentences are long: 上年结转资金 is no explanation. A column of reasons right of it holds no labels. */
function isLabel({ funds }: Form, text: string, { row, column }: { row: number; column: number }): boolean {
  if (!funds || text.length > LABEL) return false;
  const { top, bottom, right } = funds.range;
  return row >= top && row <= bottom && column <= right;
}

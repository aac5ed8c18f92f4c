import type { Form, IndicatorField } from '../../../book';
import { cellOf, type WorkbookSnapshot } from '../../../snapshot';

/** Whether the header over a column of a form's indicators says something. */
export function headerSays(form: Form, field: IndicatorField, [snapshot, words]: readonly [WorkbookSnapshot, RegExp]) {
  const [first, last] = form.headerRows ?? [0, -1];
  const column = form.columns[field];
  if (column === undefined) return false;
  for (let row = first; row <= last; row += 1) {
    const value = cellOf(snapshot, { sheet: form.sheet, row, column })?.value;
    if (typeof value === 'string' && words.test(value.replace(/\s+/g, ''))) return true;
  }
  return false;
}

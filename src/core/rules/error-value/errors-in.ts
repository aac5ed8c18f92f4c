import type { Form, ListTable } from '../../book';
import { isError, sheetNamed, type Cell, type SheetRow, type WorkbookSnapshot } from '../../snapshot';

export interface ErrorCell {
  readonly row: number;
  readonly column: number;
  readonly error: string;
}

/** The cells below a list's header that hold an error value, row by row. */
export function errorsIn({ sheet, range, headerRows }: ListTable, snapshot: WorkbookSnapshot): ErrorCell[] {
  return errorsWithin({ sheet, range: { ...range, top: headerRows[1] + 1 } }, snapshot);
}

/** The cells of a form, or of a part of a sheet, that hold an error value. */
export function errorsWithin(
  { sheet: name, range }: Pick<Form, 'sheet' | 'range'>,
  snapshot: WorkbookSnapshot,
): ErrorCell[] {
  const sheet = sheetNamed(snapshot, name);
  const found: ErrorCell[] = [];
  if (!sheet) return found;
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells = sheet.rows.get(row);
    if (cells) collect(found, cells, { row, left: range.left, right: range.right });
  }
  return found;
}

function collect(
  found: ErrorCell[],
  cells: SheetRow,
  { row, left, right }: { row: number; left: number; right: number },
) {
  for (let column = left; column <= right && column < cells.length; column += 1) {
    const error = errorOf(cells[column]);
    if (error !== undefined) found.push({ row, column, error });
  }
}

const HASH = 0x23;
const TYPED = /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

// Pasted as text, or come from a PDF, it is the same error to whoever reads it.
function errorOf(cell: Cell | undefined): string | undefined {
  const value = cell?.value;
  if (isError(value)) return value.error;
  return typeof value === 'string' && value.charCodeAt(0) === HASH && TYPED.test(value.trim())
    ? value.trim()
    : undefined;
}

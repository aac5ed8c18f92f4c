import { formatRange, type RangeAddress } from '../../address';
import { unitOf } from '../../book';
import { formatMoney } from '../../money';
import { cellAt, sheetNamed, type Sheet, type WorkbookSnapshot } from '../../snapshot';
import type { Suggestion } from '../define';
import { setCells } from './set-cells';
import { sumOf, type TotalCell } from './total-cells';

// A sum of more pieces is one that nobody can read.
const MAX_PIECES = 30;

/** Puts =SUM(…) over exactly the total's rows in its cell; undefined where that would not give their sum or could not be read. */
export function suggestSum(cell: TotalCell, snapshot: WorkbookSnapshot): Suggestion | undefined {
  const { list, field, amount, rows } = cell;
  const sheet = sheetNamed(snapshot, list.sheet);
  if (!sheet || !areCoversSure(cell) || rows.some(({ isText }) => isText)) return undefined;
  const pieces = piecesOf(sheet, cell);
  if (pieces.length === 0 || pieces.length > MAX_PIECES) return undefined;
  const value = Number(formatMoney(sumOf(rows), unitOf(list, field)));
  const formula = `SUM(${pieces.map(formatRange).join(',')})`;
  return setCells(list, [{ row: amount.row, column: amount.column, value, formula }]);
}

/** Where a table has two rows 合计, the second may be meant for its section only. */
function areCoversSure({ list, total }: TotalCell): boolean {
  return total.kind === 'subtotal' || list.totals.filter(({ kind }) => kind === 'total').length === 1;
}

/** The rows as ranges that reach over rows with nothing to add. */
function piecesOf(sheet: Sheet, { amount: { column }, rows }: TotalCell): RangeAddress[] {
  const pieces: RangeAddress[] = [];
  for (const { row } of rows) {
    const last = pieces.at(-1);
    if (last && isEmptyBetween(sheet, column, [last.bottom, row])) pieces[pieces.length - 1] = { ...last, bottom: row };
    else pieces.push({ top: row, bottom: row, left: column, right: column });
  }
  return pieces;
}

function isEmptyBetween(sheet: Sheet, column: number, [after, before]: readonly [number, number]): boolean {
  for (let row = after + 1; row < before; row += 1) {
    const cell = cellAt(sheet, { row, column });
    if (cell?.formula !== undefined || typeof cell?.value === 'number') return false;
  }
  return true;
}

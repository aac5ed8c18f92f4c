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

/** A total over the whole table, or a subtotal right beside its rows; what others cover is a guess. */
function areCoversSure({ total: { kind, row, covers } }: TotalCell): boolean {
  const first = covers[0];
  const last = covers.at(-1);
  if (kind === 'total' || !first || !last) return kind === 'total';
  return (last.continuationRows.at(-1) ?? last.row) + 1 === row || first.row - 1 === row;
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

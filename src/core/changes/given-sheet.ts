import { isError, type Cell, type CellValue, type Sheet } from '../snapshot';
import type { OwnCell, OwnSheet } from './own-sheet';

/** Whether a sheet that was given to the user holds what it held then: nothing typed, nothing emptied. */
export function isAsGiven(sheet: Sheet, { cells }: OwnSheet): boolean {
  const given = cells.filter(holdsSomething);
  const standing = [...sheet.rows.values()].reduce((count, row) => count + row.filter(holdsSomething).length, 0);
  return sheet.ours === undefined && standing === given.length && given.every((cell) => isSame(cell, sheet));
}

function holdsSomething(cell: OwnCell | Cell | undefined): boolean {
  return cell?.formula !== undefined || (cell?.value !== undefined && cell.value !== '');
}

/** What a formula gives is no matter: it follows other cells. */
function isSame({ row, column, value, formula }: OwnCell, sheet: Sheet): boolean {
  const cell = sheet.rows.get(row)?.[column];
  if (formula !== undefined) return cell?.formula !== undefined && plain(cell.formula) === plain(formula);
  return cell?.formula === undefined && shown(cell?.value) === shown(value);
}

/** Excel puts spaces, quotes and capitals in formulas as it likes. */
function plain(formula: string): string {
  return formula.replaceAll(/[\s']|_xlfn\.|_xlws\./gi, '').toUpperCase();
}

function shown(value: CellValue | undefined): unknown {
  return isError(value) ? value.error : value;
}

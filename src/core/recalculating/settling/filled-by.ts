import type { CellWrite } from '../../changes';
import { cellAt } from '../../snapshot';
import type { FormulaIndex } from '../readers/formula-index';
import type { StaleCell } from './stale-column';

/** The other cells that an array formula fills: they lose their values with it. */
export function filledBy({ run, row, state }: StaleCell, index: FormulaIndex): CellWrite[] {
  const { sheet, arrays } = index.sheets.get(run.sheet)!;
  const array = state === 'unknown' ? arrays.at({ row, column: run.column }) : undefined;
  if (!array || (array.top === array.bottom && array.left === array.right)) return [];
  const cells: CellWrite[] = [];
  for (const at of sheet.rows.keys()) {
    if (at < array.top || at > array.bottom) continue;
    for (let column = array.left; column <= array.right; column += 1) {
      const cell = cellAt(sheet, { row: at, column });
      if (cell?.formula === undefined && cell?.value !== undefined) cells.push({ row: at, column, value: null });
    }
  }
  return cells;
}

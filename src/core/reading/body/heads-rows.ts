import { agree, NO_MONEY, sum, type Money } from '../../money';
import type { SheetRow } from '../../snapshot';
import { CellReader } from '../cells/cell-reader';
import type { Layout } from './layout';
import { isUnitName } from './read-owners';
import { hasFigures, isNumber, isUngraded, textAt } from './row-text';

/**
 * Whether an unnumbered, ungraded row with amounts heads the projects below it: its formula adds them up, or their amounts give its own,
 * or it names a unit and the next row is numbered.
 */
export function headsRowsBelow(layout: Layout, row: number, name: string): boolean {
  const { rows } = layout.grid.sheet;
  const cells = rows.get(row) ?? [];
  if (layout.money.some((column) => isSumFrom(cells[column]?.formula, row + 1))) return true;
  const below = rows.get(row + 1);
  if (!below) return false;
  if (layout.sequence !== undefined && isNumber(textAt(below, layout.sequence))) return isUnitName(name);
  return addsUp(layout, row);
}

function isSumFrom(formula: string | undefined, row: number): boolean {
  const first = /^(?:ROUND\()?SUM\(\$?[A-Z]{1,3}\$?(\d+):/i.exec(formula ?? '')?.[1];
  return first !== undefined && Number(first) === row + 1;
}

/** Whether every amount of the row is the sum of the graded rows right below it, two of them at least. */
function addsUp(layout: Layout, row: number): boolean {
  const { rows } = layout.grid.sheet;
  const below: SheetRow[] = [];
  for (let at = row + 1; ; at += 1) {
    const cells = rows.get(at);
    if (!cells || isUngraded(cells, layout) || !hasFigures(cells, layout)) break;
    below.push(cells);
  }
  if (below.length < 2) return false;
  const reader = new CellReader();
  const amountIn = (cells: SheetRow, column: number) => reader.money({ row, column, cell: cells[column] }, '万元');
  const stated = layout.money.map((column) => ({ column, own: amountIn(rows.get(row)!, column) }));
  const filled = stated.filter(({ own }) => own.value !== undefined && own.value !== NO_MONEY);
  return (
    filled.length > 0 &&
    filled.every(({ column, own }) => {
      const parts: Money[] = below.map((cells) => amountIn(cells, column).value ?? NO_MONEY);
      return agree(own.value!, sum(parts), { unit: '万元', decimals: own.decimals });
    })
  );
}

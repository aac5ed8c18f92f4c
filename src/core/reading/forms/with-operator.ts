import type { IndicatorField } from '../../book';
import { parseOperator, saysQualitative } from '../../measures';
import type { Grid } from '../grid';

type Columns = Readonly<Partial<Record<IndicatorField, number>>>;

const ROWS_LOOKED_AT = 12;

/** 指标值 merged over two or three columns that hold ≥ | 30 | 人 below, without words of their own. */
export function withOperator(grid: Grid, columns: Columns, headerRow: number): Columns {
  const { target, operator, measureUnit } = columns;
  const merge = target === undefined ? undefined : grid.mergeAt(headerRow, target);
  if (!merge || target === undefined || operator !== undefined) return columns;
  const width = merge.right - merge.left + 1;
  if (width < 2 || width > 3 || !holdsOperators(grid, target, headerRow)) return columns;
  const unit = width === 3 && measureUnit === undefined ? { measureUnit: target + 2 } : {};
  return { ...columns, operator: target, target: target + 1, ...unit };
}

function holdsOperators(grid: Grid, column: number, headerRow: number): boolean {
  const texts: string[] = [];
  for (let row = headerRow + 1; row <= headerRow + ROWS_LOOKED_AT; row += 1) {
    const isWide = (grid.mergeAt(row, column)?.right ?? column) > column;
    const text = isWide ? '' : grid.ownText(row, column);
    if (text !== '') texts.push(text);
  }
  const operators = texts.filter((text) => parseOperator(text) !== undefined || saysQualitative(text));
  return operators.length > 0 && operators.length * 2 > texts.length;
}

import { formatCell, formatRange, rangesOfRows } from '../../../address';
import type { Form, Stated } from '../../../book';
import { formatPoints, type Points } from '../../../money';
import type { Suggestion } from '../../define';
import { setCells } from '../set-cells';

// A sum of more pieces is one that nobody can read.
const MOST = 20;

/** =SUM(…) over just these points, in the cell of their total; nothing where some are text or the total stands within a label. */
export function sumFormula(
  form: Form,
  total: Stated<Points>,
  { cells, expected }: { readonly cells: readonly Stated<Points>[]; readonly expected: Points },
): { suggest?: Suggestion } {
  if (total.isText || !isOfPoints(form, total) || cells.some(({ isText }) => isText)) return {};
  const own = cells.filter(({ column }) => column === total.column);
  const others = cells.filter(({ column }) => column !== total.column);
  const ranges = rangesOfRows(
    own.map(({ row }) => row),
    total.column,
  ).map(formatRange);
  const pieces = [...ranges, ...others.map((cell) => formatCell(cell))];
  if (pieces.length > MOST) return {};
  const { row, column } = total;
  const value = Number(formatPoints(expected));
  return { suggest: setCells(form, [{ row, column, value, formula: `SUM(${pieces.join(',')})` }]) };
}

function isOfPoints({ columns }: Form, { column }: Stated<Points>): boolean {
  return column === columns.score || column === columns.weight;
}

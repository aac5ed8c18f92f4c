import { isError, type CellError } from '../../snapshot';
import { toNumber } from '../values/coerce';
import { REF, VALUE } from '../values/errors';
import { Matrix, Reference, type Area, type Operand } from '../values/operand';
import { unsure } from '../values/unsure';
import { sizeOf } from '../evaluating/cells';
import type { Call } from './definition';

/** INDEX(range, row, [column]): the cell itself, not only its value; 0 stands for a whole row or column. */
export function indexed(call: Call): Operand {
  const operand = call.evaluation.operand(call.args[0]!, call.mode);
  const [first, second] = [place(call, 1), place(call, 2)];
  if (isError(first)) return first;
  if (isError(second)) return second;
  if (operand instanceof Matrix) return inMatrix(operand, first ?? 0, second);
  const [area, other] = operand instanceof Reference ? operand.areas : [];
  return area && !other ? inArea(area, first ?? 0, second) : unsure('INDEX over something else than a range');
}

function place({ args, evaluation, mode }: Call, index: number): number | undefined | CellError {
  if (index >= args.length) return undefined;
  const number = toNumber(evaluation.single(args[index]!, mode));
  return isError(number) ? number : Math.trunc(number);
}

/** A single line takes one number, whichever way it runs. */
function rowAndColumn(size: { rows: number; columns: number }, first: number, second: number | undefined) {
  const isLine = second === undefined && size.rows === 1;
  return isLine ? { row: 1, column: first } : { row: first, column: second ?? (size.columns === 1 ? 1 : 0) };
}

function inArea(area: Area, first: number, second: number | undefined): Operand {
  const size = sizeOf(area);
  const { row, column } = rowAndColumn(size, first, second);
  if (row < 0 || column < 0) return VALUE;
  if (row > size.rows || column > size.columns) return REF;
  const rows = row === 0 ? {} : { top: area.top + row - 1, bottom: area.top + row - 1 };
  const columns = column === 0 ? {} : { left: area.left + column - 1, right: area.left + column - 1 };
  return new Reference([{ ...area, ...rows, ...columns }]);
}

function inMatrix(matrix: Matrix, first: number, second: number | undefined): Operand {
  const { row, column } = rowAndColumn(matrix, first, second);
  if (row < 0 || column < 0) return VALUE;
  if (row > matrix.rows || column > matrix.columns) return REF;
  return row === 0 || column === 0 ? unsure('a line of an array') : matrix.at(row - 1, column - 1);
}

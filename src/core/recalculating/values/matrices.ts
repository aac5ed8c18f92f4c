import { NA } from './errors';
import { Matrix, type Scalar } from './operand';

export type Lifted = Scalar | Matrix;

/** Works a function out for each cell of the matrices among its arguments; single values, rows and columns stretch. */
export function mapped(args: readonly Lifted[], each: (values: readonly Scalar[]) => Scalar): Lifted {
  const matrices = args.filter((arg) => arg instanceof Matrix);
  if (matrices.length === 0) return each(args as readonly Scalar[]);
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  const values = new Array<Scalar>(rows * columns);
  const cells = new Array<Scalar>(args.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      for (let index = 0; index < args.length; index += 1) cells[index] = cellOf(args[index], row, column);
      values[row * columns + column] = each(cells);
    }
  }
  return new Matrix(rows, columns, values);
}

function cellOf(arg: Lifted, row: number, column: number): Scalar {
  if (!(arg instanceof Matrix)) return arg;
  const atRow = arg.rows === 1 ? 0 : row;
  const atColumn = arg.columns === 1 ? 0 : column;
  return atRow < arg.rows && atColumn < arg.columns ? arg.at(atRow, atColumn) : NA;
}

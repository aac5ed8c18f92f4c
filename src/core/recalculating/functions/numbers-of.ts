import { isError, type CellError } from '../../snapshot';
import { toNumber } from '../values/coerce';
import { Matrix, Reference, type Scalar } from '../values/operand';
import type { Call } from './definition';

/** Shows every value that the arguments stand for; `isDirect` where it was written or worked out, not read from cells. */
export function eachValue({ args, evaluation, mode }: Call, see: (value: Scalar, isDirect: boolean) => void): void {
  for (const arg of args) {
    const operand = evaluation.operand(arg, mode);
    if (operand instanceof Reference) {
      for (const area of operand.areas) evaluation.cells.visit(area, (value) => see(value, false));
    } else if (operand instanceof Matrix) for (const value of operand.values) see(value, false);
    else see(operand, true);
  }
}

/** The numbers among the arguments, as SUM takes them: in cells only true numbers count, elsewhere "3" and TRUE too. */
export function numbersOf(call: Call): number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | undefined;
  eachValue(call, (value, isDirect) => {
    const number = isDirect || isError(value) ? toNumber(value) : value;
    if (typeof number === 'number') numbers.push(number);
    else if (isError(number)) error ??= number;
  });
  return error ?? numbers;
}

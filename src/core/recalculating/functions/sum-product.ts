import { finite, firstError } from '../values/coerce';
import { VALUE } from '../values/errors';
import { Matrix, type Scalar } from '../values/operand';
import { ANY, type Call, type Definition } from './definition';

export const SUM_PRODUCT: Readonly<Record<string, Definition>> = Object.freeze({
  SUMPRODUCT: { least: 1, most: ANY, apply: sumProduct },
});

/** All that stands in it is worked out cell by cell. What is no number counts as 0. */
function sumProduct({ args, evaluation }: Call): Scalar {
  const factors = args.map((arg) => {
    const value = evaluation.value(arg, 'array');
    return value instanceof Matrix ? value : new Matrix(1, 1, [value]);
  });
  const { rows, columns } = factors[0]!;
  if (factors.some((factor) => factor.rows !== rows || factor.columns !== columns)) return VALUE;
  let total = 0;
  for (let index = 0; index < rows * columns; index += 1) {
    const values = factors.map((factor) => factor.values[index]);
    const error = firstError(values);
    if (error) return error;
    total += values.reduce<number>((all, value) => all * (typeof value === 'number' ? value : 0), 1);
  }
  return finite(total);
}

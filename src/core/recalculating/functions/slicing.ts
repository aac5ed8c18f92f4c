import { isError, type CellError } from '../../snapshot';
import { toNumber, toText } from '../values/coerce';
import { VALUE } from '../values/errors';
import type { Scalar } from '../values/operand';
import { ofValues, type Arity, type Definition } from './definition';

/** Functions that take pieces of a text. */
export const SLICING: Readonly<Record<string, Definition>> = Object.freeze({
  LEFT: sliced([1, 2], (text, [count = 1]) => (count < 0 ? VALUE : text.slice(0, count))),
  RIGHT: sliced([1, 2], (text, [count = 1]) =>
    count < 0 ? VALUE : text.slice(Math.max(0, text.length - count), text.length),
  ),
  MID: sliced([3, 3], (text, [start = 1, count = 0]) =>
    start < 1 || count < 0 ? VALUE : text.slice(start - 1, start - 1 + count),
  ),
  REPT: sliced([2, 2], (text, [count = 0]) => (count < 0 || count * text.length > 32_767 ? VALUE : text.repeat(count))),
});

/** A text, and whole numbers after it. */
function sliced(arity: Arity, work: (text: string, numbers: readonly number[]) => Scalar): Definition {
  return ofValues(arity, (first, ...rest) => {
    const text = toText(first);
    if (isError(text)) return text;
    const numbers: (number | CellError)[] = rest.map(toNumber);
    const error = numbers.find(isError);
    return error ?? work(text, (numbers as number[]).map(Math.trunc));
  });
}

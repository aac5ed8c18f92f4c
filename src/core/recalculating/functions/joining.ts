import { isError, type CellError } from '../../snapshot';
import { toLogical, toText } from '../values/coerce';
import { VALUE } from '../values/errors';
import type { Scalar } from '../values/operand';
import { Matrix, Reference } from '../values/operand';
import { sizeOf } from '../evaluating/cells';
import { unsure } from '../values/unsure';
import { ANY, type Call, type Definition } from './definition';

/** Functions that join the texts of whole ranges. */
export const JOINING: Readonly<Record<string, Definition>> = Object.freeze({
  CONCAT: { least: 1, most: ANY, apply: (call) => joined(call, { by: '', skipsEmpty: true }) },
  TEXTJOIN: { least: 3, most: ANY, apply: joinedBy },
});

interface Joint {
  readonly by: string;
  readonly skipsEmpty: boolean;
}

function joinedBy(call: Call): Scalar {
  const [delimiter, isSkipping, ...rest] = call.args;
  const by = toText(call.evaluation.single(delimiter!, call.mode));
  const skipsEmpty = toLogical(call.evaluation.single(isSkipping!, call.mode));
  if (isError(by)) return by;
  if (isError(skipsEmpty)) return skipsEmpty;
  return joined({ ...call, args: rest }, { by, skipsEmpty });
}

const LONGEST = 32_767;

function joined(call: Call, { by, skipsEmpty }: Joint): Scalar {
  const texts: string[] = [];
  let error: CellError | undefined;
  for (const value of valuesOf(call)) {
    const text = toText(value);
    if (isError(text)) error ??= text;
    else if (text !== '' || !skipsEmpty) texts.push(text);
  }
  const whole = texts.join(by);
  return error ?? (whole.length > LONGEST ? VALUE : whole);
}

const MOST_CELLS = 100_000;

function* valuesOf({ args, evaluation, mode }: Call): Iterable<Scalar> {
  for (const arg of args) {
    const operand = evaluation.operand(arg, mode);
    if (operand instanceof Matrix) yield* operand.values;
    else if (!(operand instanceof Reference)) yield operand;
    else {
      for (const area of operand.areas) {
        const { rows, columns } = sizeOf(area);
        if (rows * columns > MOST_CELLS) unsure('too many cells to join');
        yield* evaluation.cells.values(area, rows);
      }
    }
  }
}

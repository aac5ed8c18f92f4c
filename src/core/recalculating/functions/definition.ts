import type { Evaluation, Mode } from '../evaluating/evaluation';
import type { Node } from '../parsing/tree';
import { firstError } from '../values/coerce';
import { mapped } from '../values/matrices';
import type { Operand, Scalar } from '../values/operand';

/** A function as it stands in a formula. */
export interface Call {
  readonly args: readonly Node[];
  readonly evaluation: Evaluation;
  readonly mode: Mode;
}

export interface Definition {
  readonly least: number;
  readonly most: number;
  readonly apply: (call: Call) => Operand;
}

/** Excel takes as many arguments at most. */
export const ANY = 255;

export type Arity = readonly [least: number, most: number];

/** A function of single values; an error among them is its result, and over arrays it is worked out cell by cell. */
export function ofValues([least, most]: Arity, work: (...values: Scalar[]) => Scalar): Definition {
  return ofAllValues([least, most], (...values) => firstError(values) ?? work(...values));
}

/** The same for functions that look at errors too. */
export function ofAllValues([least, most]: Arity, work: (...values: Scalar[]) => Scalar): Definition {
  const apply = ({ args, evaluation, mode }: Call): Operand =>
    mapped(
      args.map((arg) => evaluation.value(arg, mode)),
      (values) => work(...values),
    );
  return { least, most, apply };
}

import { isError } from '../../snapshot';
import { toLogical, toNumber } from '../values/coerce';
import { NA, VALUE } from '../values/errors';
import type { Operand, Scalar } from '../values/operand';
import { ANY, ofValues, type Call, type Definition } from './definition';
import { eachValue } from './numbers-of';

export const LOGIC: Readonly<Record<string, Definition>> = Object.freeze({
  IF: { least: 2, most: 3, apply: either },
  IFS: { least: 2, most: ANY, apply: firstTrue },
  IFERROR: { least: 2, most: 2, apply: otherwise(() => true) },
  IFNA: { least: 2, most: 2, apply: otherwise((error) => error === NA.error) },
  AND: { least: 1, most: ANY, apply: allOf((values) => values.every(Boolean)) },
  OR: { least: 1, most: ANY, apply: allOf((values) => values.some(Boolean)) },
  NOT: ofValues([1, 1], (value) => {
    const logical = toLogical(value);
    return isError(logical) ? logical : !logical;
  }),
  TRUE: { least: 0, most: 0, apply: () => true },
  FALSE: { least: 0, most: 0, apply: () => false },
  CHOOSE: { least: 2, most: ANY, apply: chosen },
});

/** Only the branch that is taken is worked out. */
function either({ args, evaluation, mode }: Call): Operand {
  const [condition, then, or] = args;
  const holds = toLogical(evaluation.single(condition!, mode));
  if (isError(holds)) return holds;
  const branch = holds ? then : or;
  return branch ? branchValue(evaluation.operand(branch, mode), branch.kind === 'missing') : false;
}

/** IF(A1,,2): an argument left out is 0. */
function branchValue(operand: Operand, isMissing: boolean): Operand {
  return isMissing ? 0 : operand;
}

function firstTrue({ args, evaluation, mode }: Call): Operand {
  if (args.length % 2 === 1) return NA;
  for (let index = 0; index < args.length; index += 2) {
    const holds = toLogical(evaluation.single(args[index]!, mode));
    if (isError(holds)) return holds;
    const branch = args[index + 1]!;
    if (holds) return branchValue(evaluation.operand(branch, mode), branch.kind === 'missing');
  }
  return NA;
}

function otherwise(isCaught: (error: string) => boolean): Definition['apply'] {
  return ({ args, evaluation, mode }) => {
    const value = evaluation.single(args[0]!, mode);
    return isError(value) && isCaught(value.error) ? evaluation.single(args[1]!, mode) : value;
  };
}

/** Texts and blanks in cells do not count; where nothing counts it is an error. */
function allOf(holds: (values: readonly boolean[]) => boolean): Definition['apply'] {
  return (call) => {
    const values: boolean[] = [];
    let error: Scalar;
    eachValue(call, (value, isDirect) => {
      if (!isDirect && (value === undefined || typeof value === 'string')) return;
      const logical = toLogical(value);
      if (isError(logical)) error ??= logical;
      else values.push(logical);
    });
    return error ?? (values.length === 0 ? VALUE : holds(values));
  };
}

function chosen({ args, evaluation, mode }: Call): Operand {
  const index = toNumber(evaluation.single(args[0]!, mode));
  if (isError(index)) return index;
  const branch = index >= 1 ? args[Math.trunc(index)] : undefined;
  return branch ? branchValue(evaluation.operand(branch, mode), branch.kind === 'missing') : VALUE;
}

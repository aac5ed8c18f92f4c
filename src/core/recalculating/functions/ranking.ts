import { isError } from '../../snapshot';
import { toNumber } from '../values/coerce';
import { NA, NUM } from '../values/errors';
import type { Scalar } from '../values/operand';
import type { Call, Definition } from './definition';
import { numbersOf } from './numbers-of';

const RANK: Definition = { least: 2, most: 3, apply: rank };

export const RANKING: Readonly<Record<string, Definition>> = Object.freeze({
  LARGE: nth((numbers, place) => numbers.sort((a, b) => b - a)[place - 1]),
  SMALL: nth((numbers, place) => numbers.sort((a, b) => a - b)[place - 1]),
  RANK,
  'RANK.EQ': RANK,
});

function nth(pick: (numbers: number[], place: number) => number | undefined): Definition {
  const apply = (call: Call): Scalar => {
    const [range, place] = call.args;
    const numbers = numbersOf({ ...call, args: [range!] });
    if (!Array.isArray(numbers)) return numbers;
    const wanted = toNumber(call.evaluation.single(place!, call.mode));
    return isError(wanted) ? wanted : (pick(numbers, Math.ceil(wanted)) ?? NUM);
  };
  return { least: 2, most: 2, apply };
}

/** 1 for the largest; equal ones share their place. */
function rank(call: Call): Scalar {
  const [number, range, order] = call.args;
  const wanted = toNumber(call.evaluation.single(number!, call.mode));
  const isAscending = order ? toNumber(call.evaluation.single(order, call.mode)) : 0;
  if (isError(wanted)) return wanted;
  if (isError(isAscending)) return isAscending;
  const numbers = numbersOf({ ...call, args: [range!] });
  if (!Array.isArray(numbers)) return numbers;
  if (!numbers.includes(wanted)) return NA;
  return 1 + numbers.filter((one) => (isAscending === 0 ? one > wanted : one < wanted)).length;
}

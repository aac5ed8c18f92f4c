import { isError } from '../../snapshot';
import { finite, toNumber } from '../values/coerce';
import { DIV0, NUM } from '../values/errors';
import { Reference, type Area, type Scalar } from '../values/operand';
import { unsure } from '../values/unsure';
import { sizeOf } from '../evaluating/cells';
import { ANY, type Call, type Definition } from './definition';
import { eachValue, numbersOf } from './numbers-of';

export const AGGREGATES: Readonly<Record<string, Definition>> = Object.freeze({
  SUM: ofNumbers(sum),
  AVERAGE: ofNumbers(average),
  MIN: ofNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: ofNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  PRODUCT: ofNumbers(product),
  MEDIAN: ofNumbers(median),
  COUNT: { least: 1, most: ANY, apply: count },
  COUNTA: { least: 1, most: ANY, apply: countFilled },
  COUNTBLANK: { least: 1, most: 1, apply: countBlank },
});

function ofNumbers(work: (numbers: readonly number[]) => Scalar): Definition {
  const apply = (call: Call): Scalar => {
    const numbers = numbersOf(call);
    return Array.isArray(numbers) ? work(numbers) : numbers;
  };
  return { least: 1, most: ANY, apply };
}

export function sum(numbers: readonly number[]): Scalar {
  let total = 0;
  for (const number of numbers) total += number;
  return finite(total);
}

export function average(numbers: readonly number[]): Scalar {
  const total = sum(numbers);
  return numbers.length === 0 ? DIV0 : isError(total) ? total : (total as number) / numbers.length;
}

export function product(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? 0 : finite(numbers.reduce((all, number) => all * number, 1));
}

function median(numbers: readonly number[]): Scalar {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? NUM : (low + high) / 2;
}

/** Errors and texts in cells do not count; a text that is a number does where it is written in the formula. */
function count(call: Call): Scalar {
  let counted = 0;
  eachValue(call, (value, isDirect) => {
    if (isError(value)) return;
    if (typeof (isDirect ? toNumber(value) : value) === 'number') counted += 1;
  });
  return counted;
}

function countFilled(call: Call): Scalar {
  let counted = 0;
  eachValue(call, (value, isDirect) => {
    if (isDirect || value !== undefined) counted += 1;
  });
  return counted;
}

/** Empty texts count as blank. */
function countBlank(call: Call): Scalar {
  const { rows, columns } = sizeOf(onlyArea(call, 0));
  let filled = 0;
  eachValue(call, (value) => {
    if (value !== undefined && value !== '') filled += 1;
  });
  return rows * columns - filled;
}

/** The cells that an argument names; anything else is not understood. */
export function onlyArea({ args, evaluation, mode }: Call, index: number): Area {
  const operand = evaluation.operand(args[index]!, mode);
  const areas = operand instanceof Reference ? operand.areas : [];
  return areas.length === 1 ? areas[0]! : unsure('one range is asked for');
}

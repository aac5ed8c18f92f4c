import { isError } from '../../snapshot';
import { toNumber } from '../values/coerce';
import { NUM } from '../values/errors';
import type { Scalar } from '../values/operand';
import { unsure } from '../values/unsure';
import { ofValues, type Call, type Definition } from './definition';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
// Excel takes 1900 for a leap year: days before March of it are counted otherwise.
const FIRST_SURE = 61;
const LAST = 2_958_465;

export const DATES: Readonly<Record<string, Definition>> = Object.freeze({
  DATE: from1900(
    ofValues([3, 3], (...parts) => {
      const numbers = parts.map(toNumber);
      return numbers.find(isError) ?? serial(numbers as number[]);
    }),
  ),
  YEAR: partOf((date) => date.getUTCFullYear()),
  MONTH: partOf((date) => date.getUTCMonth() + 1),
  DAY: partOf((date) => date.getUTCDate()),
});

/** Workbooks that count their days from 1904 are rare enough to leave to Excel. */
function from1900(definition: Definition): Definition {
  const apply = (call: Call) =>
    call.evaluation.cells.workbook.date1904 ? unsure('days from 1904') : definition.apply(call);
  return { ...definition, apply };
}

function serial(parts: readonly number[]): Scalar {
  const [year = 0, month = 0, day = 0] = parts.map(Math.floor);
  if (year < 0 || year > 9999) return NUM;
  const days = (Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) - EPOCH) / DAY;
  if (days > LAST) return NUM;
  return days >= FIRST_SURE ? days : unsure('a day before March 1900');
}

function partOf(part: (date: Date) => number): Definition {
  return from1900(
    ofValues([1, 1], (value) => {
      const days = toNumber(value);
      if (isError(days)) return days;
      if (days < 0 || days >= LAST + 1) return NUM;
      return days >= FIRST_SURE ? part(new Date(EPOCH + Math.floor(days) * DAY)) : unsure('a day before March 1900');
    }),
  );
}

import type { Measure } from '../book';
import { formatDecimal, type Decimal } from '../money';
import { parseMeasure, type Beside } from './parse-measure';

/** How a stored number is shown, by its number format. */
export interface ShownAs {
  readonly isPercent?: boolean;
  readonly isDate?: boolean;
}

/** A stored number as a target or an actual: 0.98 shown as 98% is 98 %, a date's serial number is a deadline. */
export function measureOfNumber(value: Decimal, { isPercent, isDate }: ShownAs, beside: Beside = {}): Measure {
  if (isDate) return deadlineOfSerial(value);
  return parseMeasure(isPercent ? `${percentText(value)}%` : formatDecimal(value), beside);
}

function percentText({ units, scale }: Decimal): string {
  return formatDecimal(
    scale >= 2 ? { units, scale: scale - 2 } : { units: units * 10n ** BigInt(2 - scale), scale: 0 },
  );
}

// 1900-03-01; Excel counts a 29 February 1900 that never was, so that earlier serial numbers tell other days.
const FIRST_SOUND = 61;
const LAST_SOUND = 73050;

function deadlineOfSerial(value: Decimal): Measure {
  const serial = Number(value.units / 10n ** BigInt(value.scale));
  if (serial < FIRST_SOUND || serial > LAST_SOUND) return { kind: 'words', cause: 'unclear-date' };
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return { kind: 'deadline', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

import type { Measure, Quantity, WordsCause } from '../book';
import type { Decimal } from '../money';
import { levelOf } from './level-of';
import { hasLooseFigures, measureText } from './measure-text';
import { parseDeadline } from './parse-deadline';
import { parseOperator } from './parse-operator';
import { agreed, parseQuantity } from './parse-quantity';
import { unitWord } from './unit-word';

/** What columns of their own state beside a target or an actual, as written. Only a target has an operator. */
export interface Beside {
  readonly operator?: string;
  readonly unit?: string;
}

const LONGEST = 60;
const YEAR = /^[<=≤]*(?:19|20)\d\d$/;
const WHOLE_DATE = /\d{4}[年\-/.]\d|月.*\d/;
const TIME = /^(?:个月|日|天)$/;
const UNCLEAR_DATE =
  /\d月|(?<![\d.,])\d{4}年|[上中]旬|第.季度|\d季度|季度[末底前内]|^(?:19|20)\d\d\.\d{1,2}$|^(?:19|20)\d\d(?:\.\d{1,2})?[-~—–至到](?:19|20)\d\d(?:\.\d{1,2})?$/;

/** What a cell's text states as a target or an actual; words where it cannot be told for certain. Blanks and dashes are the reader's. */
export function parseMeasure(text: string, beside: Beside = {}): Measure {
  if (text.length > LONGEST) return words(/\d/.test(text) ? 'several-quantities' : 'text');
  if (hasLooseFigures(text)) return words('several-quantities');
  const said = measureText(text);
  const level = levelOf(said);
  if (level) return { kind: 'level', level };
  const unit = unitWord(beside.unit ?? '') ?? '';
  if (mayBeDate(said, unit)) {
    const deadline = parseDeadline(unit === '年' && YEAR.test(said) ? `${said}年` : said);
    if (deadline) return deadline;
    if (UNCLEAR_DATE.test(said) && unit === '') return words('unclear-date');
  }
  const found = parseQuantity(said);
  return typeof found === 'string' ? words(found) : withBeside(found, { ...beside, unit });
}

/** Beside a column that says 月 or 天, "12" and "12月" are lengths of time; whole dates are dates even there. */
function mayBeDate(text: string, unit: string): boolean {
  if (unit === '年') return YEAR.test(text) || WHOLE_DATE.test(text);
  return unit === '' || (TIME.test(unit) && WHOLE_DATE.test(text));
}

/** A quantity with what the columns beside it add; the cell's own unit stands before the column's. */
export function withBeside(quantity: Quantity, { operator, unit = '' }: Beside): Measure {
  const both = agreed(quantity.operator, operator === undefined ? undefined : parseOperator(operator));
  if (both === null) return words('operators-differ');
  const isRange = quantity.upTo !== undefined;
  const whole: Quantity = {
    ...quantity,
    ...(both && !isRange ? { operator: both } : {}),
    unit: quantity.unit === '' ? (unitWord(unit) ?? '') : quantity.unit,
  };
  return isCalendarYear(whole) ? words('unclear-date') : whole;
}

const LONGEST_TERM = 1000n;

/** 1,234年: neither a length of time nor a year. */
function isCalendarYear({ amount, upTo, unit }: Quantity): boolean {
  return unit === '年' && [amount, upTo ?? amount].some(isOverLong);
}

function isOverLong({ units, scale }: Decimal): boolean {
  return (units < 0n ? -units : units) >= LONGEST_TERM * 10n ** BigInt(scale);
}

export function words(cause: WordsCause): Measure {
  return { kind: 'words', cause };
}

import type { Measure, Quantity, WordsCause } from '../book';
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
const UNCLEAR_DATE = /\d月|\d{4}年|[上中]旬|季度|^(?:19|20)\d\d\.\d{1,2}$/;

/** What a cell's text states as a target or an actual; words where it cannot be told for certain. Blanks and dashes are the reader's. */
export function parseMeasure(text: string, beside: Beside = {}): Measure {
  if (text.length > LONGEST) return words(/\d/.test(text) ? 'several-quantities' : 'text');
  if (hasLooseFigures(text)) return words('several-quantities');
  const said = measureText(text);
  const level = levelOf(said);
  if (level) return { kind: 'level', level };
  const unit = unitWord(beside.unit ?? '') ?? '';
  const isCounted = unit === '个月' || unit === '日' || unit === '天' || unit === '年';
  const deadline =
    isCounted && !/[年月].*\d|\d{4}年?$/.test(said)
      ? undefined
      : unit === '' || isCounted
        ? parseDeadline(said)
        : undefined;
  if (deadline) return deadline;
  if (UNCLEAR_DATE.test(said) && unit === '') return words('unclear-date');
  const found = parseQuantity(said);
  return typeof found === 'string' ? words(found) : withBeside(found, { ...beside, unit });
}

/** A quantity with what the columns beside it add; the cell's own unit stands before the column's. */
export function withBeside(quantity: Quantity, { operator, unit = '' }: Beside): Measure {
  const both = agreed(quantity.operator, operator === undefined ? undefined : parseOperator(operator));
  if (both === null) return words('operators-differ');
  const isRange = quantity.upTo !== undefined;
  return {
    ...quantity,
    ...(both && !isRange ? { operator: both } : {}),
    unit: quantity.unit === '' ? (unitWord(unit) ?? '') : quantity.unit,
  };
}

export function words(cause: WordsCause): Measure {
  return { kind: 'words', cause };
}

import { isError } from '../../snapshot';
import { isHairApart, sameText } from '../values/compare';
import { numberIn } from '../values/number-in';
import type { Scalar } from '../values/operand';
import { unsure } from '../values/unsure';
import { wildcardPattern } from './wildcards';

/** What COUNTIF and its kin ask of a cell. */
export type Criterion = (value: Scalar) => boolean;

const OPERATOR = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/;
const ERROR = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/i;
const LONGEST = 255;

/** Reads a criterion: 90, "优", ">=60", "*局", "<>", "=". */
export function criterionOf(wanted: Scalar): Criterion {
  if (wanted === undefined) return equalsNumber(0);
  if (typeof wanted === 'number') return equalsNumber(wanted);
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  if (isError(wanted)) return equalsError(wanted.error);
  if (wanted.length > LONGEST) return unsure('a criterion longer than Excel takes');
  const [, operator = '', operand = ''] = OPERATOR.exec(wanted)!;
  if (operator === '' || operator === '=') return equals(operand, operator === '=');
  if (operator === '<>') return differs(operand);
  return ordersAs(operator, operand);
}

/** The text that a cell has to hold in lower case, where that is all that the criterion asks: "优", "=优". */
export function plainTextOf(wanted: Scalar): string | undefined {
  if (typeof wanted !== 'string' || wanted.length > LONGEST) return undefined;
  const operand = wanted.startsWith('=') ? wanted.slice(1) : wanted;
  const isPlain = !/^(?:[<>=]|$|true$|false$)|[*?~]/i.test(operand) && !ERROR.test(operand);
  return isPlain && numberIn(operand) === undefined ? operand.toLowerCase() : undefined;
}

function equals(operand: string, hasSign: boolean): Criterion {
  if (operand === '') return hasSign ? (value) => value === undefined : (value) => value === undefined || value === '';
  if (ERROR.test(operand)) return equalsError(operand.toUpperCase());
  const number = numberIn(operand);
  if (number === 'unsure') return unsure('a criterion that may be a date');
  if (number !== undefined) return equalsNumber(number);
  return /^(?:true|false)$/i.test(operand) ? equalsLogical(operand) : equalsText(operand);
}

function differs(operand: string): Criterion {
  if (operand === '') return (value) => value !== undefined;
  const same = equals(operand, true);
  return (value) => !same(value);
}

function equalsNumber(wanted: number): Criterion {
  return (value) => {
    if (typeof value === 'number') return isNumber(value, wanted);
    const number = typeof value === 'string' ? numberIn(value) : undefined;
    return number === 'unsure' ? unsure('a text that may be a date') : number === wanted;
  };
}

function isNumber(value: number, wanted: number): boolean {
  return isHairApart(value, wanted) ? unsure('numbers that differ beyond what is shown') : value === wanted;
}

function equalsError(wanted: string): Criterion {
  return (value) => isError(value) && value.error === wanted;
}

function equalsLogical(operand: string): Criterion {
  const wanted = operand.toUpperCase() === 'TRUE';
  return (value) => {
    if (typeof value === 'string' && sameText(value, operand)) return unsure('the text TRUE beside the value TRUE');
    return value === wanted;
  };
}

function equalsText(operand: string): Criterion {
  const pattern = wildcardPattern(operand);
  if (pattern) return (value) => typeof value === 'string' && pattern.test(value.toLowerCase());
  const wanted = operand.toLowerCase();
  return (value) => typeof value === 'string' && (value === operand || value.toLowerCase() === wanted);
}

function ordersAs(operator: string, operand: string): Criterion {
  const wanted = numberIn(operand);
  if (typeof wanted !== 'number') return unsure('a criterion that orders texts or dates');
  const isMet = COMPARISONS[operator]!;
  return (value) => {
    if (typeof value !== 'number') return false;
    return isHairApart(value, wanted) ? unsure('numbers that differ beyond what is shown') : isMet(value, wanted);
  };
}

const COMPARISONS: Readonly<Record<string, (value: number, wanted: number) => boolean>> = {
  '<': (value, wanted) => value < wanted,
  '>': (value, wanted) => value > wanted,
  '<=': (value, wanted) => value <= wanted,
  '>=': (value, wanted) => value >= wanted,
};

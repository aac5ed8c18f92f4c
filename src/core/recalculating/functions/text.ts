import { isError } from '../../snapshot';
import { toText } from '../values/coerce';
import { VALUE } from '../values/errors';
import type { Scalar } from '../values/operand';
import { ANY, ofValues, type Definition } from './definition';
import { JOINING } from './joining';
import { SEARCHING } from './searching';
import { SLICING } from './slicing';
import { VALUES_OF_TEXT } from './values-of-text';

export const TEXT: Readonly<Record<string, Definition>> = Object.freeze({
  LEN: ofTexts(1, (text) => text.length),
  UPPER: ofTexts(1, (text) => text.toUpperCase()),
  LOWER: ofTexts(1, (text) => text.toLowerCase()),
  TRIM: ofTexts(1, (text) => text.replace(/^ +| +$/g, '').replace(/ +/g, ' ')),
  EXACT: ofTexts(2, (a, b) => a === b),
  CONCATENATE: ofTexts([1, ANY], (...texts) => texts.join('')),
  /** Shows its name, or its address where it has none. */
  HYPERLINK: ofValues([1, 2], (link, ...name) => (name.length > 0 ? name[0] : link)),
  ...JOINING,
  ...SEARCHING,
  ...SLICING,
  ...VALUES_OF_TEXT,
});

/** A function of texts alone. */
function ofTexts(count: number | readonly [number, number], work: (...texts: string[]) => Scalar): Definition {
  const arity = typeof count === 'number' ? ([count, count] as const) : count;
  return ofValues(arity, (...values) => {
    const texts = values.map(toText);
    const error = texts.find(isError);
    if (error) return error;
    return limited(work(...(texts as string[])));
  });
}

const LONGEST = 32_767;

/** A cell holds so many characters. */
function limited(value: Scalar): Scalar {
  return typeof value === 'string' && value.length > LONGEST ? VALUE : value;
}

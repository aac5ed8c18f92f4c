import { isError } from '../../snapshot';
import { toNumber } from '../values/coerce';
import { VALUE } from '../values/errors';
import { unsure } from '../values/unsure';
import { ofValues, type Definition } from './definition';

/** Numbers from texts, and characters from numbers. */
export const VALUES_OF_TEXT: Readonly<Record<string, Definition>> = Object.freeze({
  VALUE: ofValues([1, 1], (value) => (typeof value === 'boolean' ? VALUE : toNumber(value))),
  CHAR: ofValues([1, 1], (value) => {
    const code = toNumber(value);
    if (isError(code)) return code;
    if (code < 1 || code >= 256) return VALUE;
    // Beyond these a character depends on the user's system.
    return code < 127 ? String.fromCharCode(Math.trunc(code)) : unsure('a character beyond ASCII by its number');
  }),
});

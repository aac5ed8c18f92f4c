import { isError } from '../../snapshot';
import { wildcardPattern } from '../criteria/wildcards';
import { toNumber, toText } from '../values/coerce';
import { VALUE } from '../values/errors';
import type { Scalar } from '../values/operand';
import { unsure } from '../values/unsure';
import { ofValues, type Definition } from './definition';

/** Functions that look for a text in another. */
export const SEARCHING: Readonly<Record<string, Definition>> = Object.freeze({
  FIND: found((wanted, text, start) => text.indexOf(wanted, start)),
  SEARCH: found((wanted, text, start) => {
    const pattern = wildcardPattern(wanted, false);
    const within = text.toLowerCase();
    if (!pattern) return within.indexOf(wanted.toLowerCase(), start);
    const place = within.slice(start).search(pattern);
    return place < 0 ? place : place + start;
  }),
  SUBSTITUTE: ofValues([3, 4], substituted),
});

function substituted(...[first, second, third, nth]: Scalar[]): Scalar {
  const texts = [first, second, third].map(toText);
  const error = texts.find(isError);
  if (error) return error;
  const [text = '', before = '', after = ''] = texts as string[];
  if (before === '') return text;
  if (nth === undefined) return text.replaceAll(before, () => after);
  const which = toNumber(nth);
  if (isError(which)) return which;
  return which < 1 ? VALUE : withNth(text, { before, after, which: Math.trunc(which) });
}

type Finder = (wanted: string, text: string, start: number) => number;

function found(find: Finder): Definition {
  return ofValues([2, 3], (first, second, ...rest): Scalar => {
    const [wanted, text] = [toText(first), toText(second)];
    const start = rest.length === 0 ? 1 : toNumber(rest[0]);
    if (isError(wanted)) return wanted;
    if (isError(text)) return text;
    if (isError(start)) return start;
    if (wanted === '' && text === '') return unsure('nothing looked for in nothing');
    const from = Math.trunc(start) - 1;
    if (from < 0 || from > Math.max(0, text.length - 1)) return VALUE;
    const place = find(wanted, text, from);
    return place < 0 ? VALUE : place + 1;
  });
}

function withNth(text: string, { before, after, which }: { before: string; after: string; which: number }): string {
  let place = -1;
  for (let count = 0; count < which; count += 1) {
    place = text.indexOf(before, place < 0 ? 0 : place + before.length);
    if (place < 0) return text;
  }
  return text.slice(0, place) + after + text.slice(place + before.length);
}

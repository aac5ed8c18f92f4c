import { plain } from '../naming';
import { measureText } from './measure-text';
import { parseMeasure } from './parse-measure';

/**
 * Whether an actual repeats its target to the letter, operator included: "≥95%" beside "≥95%". A target without an
 * operator may well be repeated, and so may a date.
 */
export function repeatsTarget(target: string, actual: string): boolean {
  if (plain(target) !== plain(actual) && measureText(target) !== measureText(actual)) return false;
  const said = parseMeasure(actual);
  return said.kind === 'quantity' && said.operator !== undefined;
}

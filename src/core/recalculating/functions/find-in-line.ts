import { isError } from '../../snapshot';
import { wildcardPattern } from '../criteria/wildcards';
import type { Cells } from '../evaluating/cells';
import { shown } from '../values/coerce';
import { isHairApart, ordered } from '../values/compare';
import type { Scalar } from '../values/operand';
import { unsure } from '../values/unsure';
import type { Line } from './grid';

/** The first place that holds exactly the wanted value; undefined where none does. */
export function findExact(wanted: Scalar, line: Line, cells: Cells): number | undefined {
  if (wanted === undefined || wanted === '' || isError(wanted)) return unsure('nothing to look for');
  const pattern = typeof wanted === 'string' ? wildcardPattern(wanted) : undefined;
  if (pattern) return matching(pattern, line, cells);
  const places = line.key === undefined ? placesOf(line) : cells.remember(`${line.key}|places`, () => placesOf(line));
  cells.spend(1);
  const place = places.get(keyOf(wanted));
  if (place === undefined || typeof wanted !== 'number') return place;
  return isHairApart(line.values[place] as number, wanted) ? unsure('numbers that differ beyond what is shown') : place;
}

function matching(pattern: RegExp, { values }: Line, cells: Cells): number | undefined {
  cells.spend(values.length);
  const place = values.findIndex((value) => typeof value === 'string' && pattern.test(value.toLowerCase()));
  return place < 0 ? undefined : place;
}

/** The first place of each value; numbers by what they show. */
function placesOf({ values }: Line): Map<unknown, number> {
  const places = new Map<unknown, number>();
  values.forEach((value, place) => {
    const key = keyOf(value);
    if (key !== undefined && !places.has(key)) places.set(key, place);
  });
  return places;
}

function keyOf(value: Scalar): unknown {
  if (typeof value === 'number') return shown(value);
  if (typeof value === 'string') return `"${value.toLowerCase()}`;
  return typeof value === 'boolean' ? value : undefined;
}

/** The last place of the values that are not above the wanted one; they must ascend. Errors and other kinds are passed over. */
export function findSorted(wanted: Scalar, { values }: Line, cells: Cells): number | undefined {
  if (wanted === undefined || isError(wanted)) return unsure('nothing to look for');
  cells.spend(values.length);
  let found: number | undefined;
  let before: Scalar;
  values.forEach((value, place) => {
    if (typeof value !== typeof wanted || isError(value)) return;
    if (before !== undefined && (ordered(before, value) as number) > 0) unsure('a table that is not sorted');
    before = value;
    if ((ordered(value, wanted) as number) <= 0) found = place;
  });
  return found;
}

import { keyOf, type Cells } from '../evaluating/cells';
import type { Area } from '../values/operand';

/** By text in lower case, where it stands in the first rows of the area: many formulas ask one column for different names. */
export function placesOfTexts(area: Area, rows: number, cells: Cells): ReadonlyMap<string, readonly number[]> {
  return cells.remember(`${keyOf(area)}|${rows}|texts`, () => {
    const places = new Map<string, number[]>();
    cells.values(area, rows).forEach((value, place) => {
      if (typeof value !== 'string') return;
      const text = value.toLowerCase();
      const known = places.get(text);
      if (known) known.push(place);
      else places.set(text, [place]);
    });
    return places;
  });
}

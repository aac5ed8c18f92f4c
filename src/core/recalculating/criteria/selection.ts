import { keyOf, sizeOf, type Cells } from '../evaluating/cells';
import type { Area, Scalar } from '../values/operand';
import { criterionOf, plainTextOf } from './criterion';
import { placesOfTexts } from './places-of-texts';

/** A range and what is asked of its cells. */
export interface Condition {
  readonly area: Area;
  readonly wanted: Scalar;
}

/** The cells for which all conditions hold. */
export interface Selection {
  /** How many rows of the ranges were looked at: below them all is blank. */
  readonly rows: number;
  /** The places of the chosen cells, row after row, ascending. */
  readonly chosen: readonly number[];
  /** Whether cells that are blank in all ranges are chosen. */
  readonly takesBlank: boolean;
}

/** The ranges are of one size. `others` are read beside them. */
export function selectionOf(conditions: readonly Condition[], others: readonly Area[], cells: Cells): Selection {
  const areas = [...conditions.map(({ area }) => area), ...others];
  const rows = Math.max(0, ...areas.map((area) => cells.usedRows(area)));
  const fits = conditions
    .map((condition) => fitsOf(condition, rows, cells))
    .sort((a, b) => a.places.length - b.places.length);
  const [fewest, ...rest] = fits;
  const chosen =
    rest.length === 0 ? fewest!.places : fewest!.places.filter((at) => rest.every(({ marks }) => marks[at] === 1));
  cells.spend(fewest!.places.length);
  return { rows, chosen, takesBlank: conditions.every(({ wanted }) => criterionOf(wanted)(undefined)) };
}

/** The cells for which one condition holds: their places, and 1 at each of them. */
interface Fits {
  readonly places: readonly number[];
  readonly marks: Uint8Array;
}

function fitsOf({ area, wanted }: Condition, rows: number, cells: Cells): Fits {
  return cells.remember(`${keyOf(area)}|${rows}|${typeof wanted}|${JSON.stringify(wanted)}`, () => {
    const places = placesThatFit({ area, wanted }, rows, cells);
    const marks = new Uint8Array(rows * sizeOf(area).columns);
    for (const place of places) marks[place] = 1;
    return { places, marks };
  });
}

const NOWHERE: readonly number[] = [];

function placesThatFit({ area, wanted }: Condition, rows: number, cells: Cells): readonly number[] {
  const text = plainTextOf(wanted);
  if (text !== undefined) return placesOfTexts(area, rows, cells).get(text) ?? NOWHERE;
  const holds = criterionOf(wanted);
  const values = cells.values(area, rows);
  cells.spend(values.length);
  const places: number[] = [];
  for (let place = 0; place < values.length; place += 1) if (holds(values[place])) places.push(place);
  return places;
}

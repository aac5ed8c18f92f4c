import { keyOf, sizeOf, type Cells } from '../evaluating/cells';
import type { Area, Scalar } from '../values/operand';
import { criterionOf } from './criterion';

/** A range and what is asked of its cells. */
export interface Condition {
  readonly area: Area;
  readonly wanted: Scalar;
}

/** The cells for which all conditions hold. */
export interface Selection {
  /** How many rows of the ranges were looked at: below them all is blank. */
  readonly rows: number;
  /** 1 for every cell that is chosen, row after row. */
  readonly chosen: Uint8Array;
  /** Whether cells that are blank in all ranges are chosen. */
  readonly takesBlank: boolean;
}

/** The ranges are of one size. `others` are read beside them. */
export function selectionOf(conditions: readonly Condition[], others: readonly Area[], cells: Cells): Selection {
  const areas = [...conditions.map(({ area }) => area), ...others];
  const rows = Math.max(0, ...areas.map((area) => cells.usedRows(area)));
  const [first, ...rest] = conditions.map((condition) => marksOf(condition, rows, cells));
  const chosen = rest.length === 0 ? first! : first!.slice();
  for (const marks of rest) for (let index = 0; index < chosen.length; index += 1) chosen[index]! &= marks[index]!;
  return { rows, chosen, takesBlank: conditions.every(({ wanted }) => criterionOf(wanted)(undefined)) };
}

function marksOf({ area, wanted }: Condition, rows: number, cells: Cells): Uint8Array {
  const key = `${keyOf(area)}|${rows}|${typeof wanted}|${JSON.stringify(wanted)}`;
  return cells.remember(key, () => {
    const holds = criterionOf(wanted);
    const values = cells.values(area, rows);
    cells.spend(values.length);
    const marks = new Uint8Array(rows * sizeOf(area).columns);
    for (let index = 0; index < marks.length; index += 1) if (holds(values[index])) marks[index] = 1;
    return marks;
  });
}

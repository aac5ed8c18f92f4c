import type { RangeRef } from '../../address';

/** How often each row of a column lies in the ranges; the rows ascend. Costs the rows and the ranges, not their product. */
export function timesAdded(rows: readonly number[], areas: readonly RangeRef[]): number[] {
  const steps = areas.flatMap(({ top, bottom }) => [
    { row: top, by: 1 },
    { row: bottom + 1, by: -1 },
  ]);
  steps.sort((a, b) => a.row - b.row);
  let next = 0;
  let times = 0;
  return rows.map((row) => {
    for (; next < steps.length && steps[next]!.row <= row; next += 1) times += steps[next]!.by;
    return times;
  });
}

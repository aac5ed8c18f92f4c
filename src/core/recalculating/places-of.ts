import { rangesOfRows, type RangeRef } from '../address';
import type { Change } from '../changes';

/** The places that changes write cells to, for `recalculated`: as few ranges as there are stretches in columns. */
export function placesOf(changes: readonly Change[]): RangeRef[] {
  const columns = new Map<string, { sheet: string; column: number; rows: number[] }>();
  for (const change of changes) {
    if (change.kind !== 'set-cells') continue;
    const { sheet } = change;
    for (const { row, column } of change.cells) {
      const key = `${column}|${sheet}`;
      const known = columns.get(key);
      if (known) known.rows.push(row);
      else columns.set(key, { sheet, column, rows: [row] });
    }
  }
  return [...columns.values()].flatMap(({ sheet, column, rows }) =>
    rangesOfRows(rows, column).map((range) => ({ sheet, ...range })),
  );
}

import type { Cell, SheetRow } from '../../../../src/core/snapshot';

/** How a cell looks, by property of the client's ("fill/color", "font/bold" …); absent ones are Excel's own. */
export type Look = Readonly<Record<string, unknown>>;

export interface HostCell extends Cell {
  readonly look?: Look;
}

/** Replaced as a whole when a cell of it changes, so that readings of unchanged rows stay the same objects. */
export type HostRow = readonly (HostCell | undefined)[];

export function isFilled(cell: HostCell | undefined): cell is HostCell {
  return cell !== undefined && (cell.value !== undefined || cell.formula !== undefined);
}

const seen = new WeakMap<HostRow, SheetRow>();

/** The row as snapshots show it: without looks, cells of format alone as holes. */
export function rowOfSnapshot(row: HostRow): SheetRow {
  const known = seen.get(row);
  if (known) return known;
  const cells: (Cell | undefined)[] = [];
  row.forEach((cell, column) => {
    if (isFilled(cell)) cells[column] = cell.look === undefined ? cell : omitted(cell, 'look');
  });
  seen.set(row, cells);
  return cells;
}

/** An object without some of its members. */
export function omitted<T extends object, K extends keyof T>(from: T, ...keys: readonly K[]): Omit<T, K> {
  const rest = { ...from };
  for (const key of keys) delete rest[key];
  return rest;
}

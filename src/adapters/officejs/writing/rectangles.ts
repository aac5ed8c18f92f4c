import type { CellAddress, RangeAddress } from '../../../core/address';
import { grouped } from './grouped';

/** The cells as few rectangles: runs of columns first, then equal runs of rows below each other. Each cell once. */
export function rectanglesOf(cells: Iterable<CellAddress>): RangeAddress[] {
  const closed: RangeAddress[] = [];
  let open = new Map<string, RangeAddress>();
  for (const [row, runs] of runsByRow(cells)) {
    const next = new Map<string, RangeAddress>();
    for (const { left, right } of runs) {
      const key = `${left},${right}`;
      const above = open.get(key);
      const goesOn = above?.bottom === row - 1;
      next.set(key, goesOn ? { ...above, bottom: row } : { top: row, bottom: row, left, right });
      if (goesOn) open.delete(key);
    }
    closed.push(...open.values());
    open = next;
  }
  return [...closed, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

interface Run {
  readonly left: number;
  right: number;
}

function runsByRow(cells: Iterable<CellAddress>): [number, Run[]][] {
  const rows = [...grouped(cells, ({ row }) => row)].sort(([a], [b]) => a - b);
  return rows.map(([row, known]) => [row, runsOf(new Set(known.map(({ column }) => column)))]);
}

function runsOf(columns: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

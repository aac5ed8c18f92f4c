import type { CellAddress, RangeAddress } from '../../../core/address';
import { grouped } from './grouped';

const NONE: ReadonlySet<number> = new Set();

/**
 * The cells as few rectangles: runs of columns first, then equal runs of rows below each other. Each cell once.
 * In the rows that are hidden each cell stands alone: where a filter hides some rows of a range, Excel on the desktop
 * writes its first row into all that are seen, and nothing into the others.
 */
export function rectanglesOf(cells: Iterable<CellAddress>, hidden: ReadonlySet<number> = NONE): RangeAddress[] {
  const closed: RangeAddress[] = [];
  let open = new Map<string, RangeAddress>();
  for (const [row, runs] of runsByRow(cells)) {
    if (hidden.has(row)) {
      closed.push(...runs.flatMap((run) => singles(row, run)));
      continue;
    }
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

function singles(row: number, { left, right }: Run): RangeAddress[] {
  return Array.from({ length: right - left + 1 }, (_, offset) => {
    return { top: row, bottom: row, left: left + offset, right: left + offset };
  });
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

import type { CellRef } from '../address';
import type { WorkbookSnapshot } from '../snapshot';
import { FormulaReaders } from './formula-readers';

/**
 * For cells known to be wrong: which of them a formula cell reads, directly or through other formulas (the nearest, then the
 * first given; never itself). Following these causes never leads in a circle. Asking all formulas of a workbook costs
 * as much as reading them once.
 */
export function causesAmong(
  workbook: WorkbookSnapshot,
  targets: readonly CellRef[],
): (from: CellRef) => CellRef | undefined {
  const causes = targets.length === 0 ? new Map<string, CellRef>() : spread(workbook, targets);
  return (from) => causes.get(keyOf(from));
}

/** causesAmong for a single question: the target that the formula at `from` reads, directly or through others. */
export function dependsOn(workbook: WorkbookSnapshot, from: CellRef, targets: readonly CellRef[]): CellRef | undefined {
  return causesAmong(workbook, targets)(from);
}

/** From the targets outwards to all formulas that read them: breadth first, so that the nearest target is the cause. */
function spread(workbook: WorkbookSnapshot, targets: readonly CellRef[]): Map<string, CellRef> {
  const readers = new FormulaReaders(workbook);
  const isTarget = new Set(targets.map(keyOf));
  const causes = new Map<string, CellRef>();
  const roots = new Map<string, string>();
  const queue = [...targets];
  for (let next = 0; next < queue.length; next += 1) {
    const cell = queue[next]!;
    const key = keyOf(cell);
    const cause = isTarget.has(key) ? cell : causes.get(key)!;
    for (const reader of readers.take(cell)) {
      const readerKey = keyOf(reader);
      if (causes.has(readerKey) || rootOf(keyOf(cause), roots) === readerKey) continue;
      causes.set(readerKey, cause);
      if (isTarget.has(readerKey)) roots.set(readerKey, keyOf(cause));
      else queue.push(reader);
    }
  }
  return causes;
}

/** Where a chain of causes begins; shortens the chain for those who ask next. */
function rootOf(key: string, roots: Map<string, string>): string {
  let root = key;
  for (let up = roots.get(root); up !== undefined; up = roots.get(root)) root = up;
  for (let at = key; at !== root;) {
    const up = roots.get(at)!;
    roots.set(at, root);
    at = up;
  }
  return root;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row}:${column}`;
}

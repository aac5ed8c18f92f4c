import { rangesOfRows, type CellRef } from '../core/address';
import type { Book } from '../core/book';
import type { Change } from '../core/changes';
import { compareSeverity, isStanding, type Finding } from '../core/checking';
import type { Severity } from '../core/presets';
import { cellsToMark } from './cells-to-mark';

interface Marked {
  readonly cell: CellRef;
  readonly severity: Severity;
}

/** Marks for the findings that stand, after clearing old ones: one colour a cell, the gravest. */
export function markFindings(findings: readonly Finding[], book: Book): Change[] {
  const cells = new Map<string, Marked>();
  for (const { at, severity } of findings.filter(isStanding)) {
    for (const cell of cellsToMark(at, book)) {
      const key = `${cell.sheet}!${cell.row},${cell.column}`;
      const before = cells.get(key);
      if (!before || compareSeverity(severity, before.severity) < 0) cells.set(key, { cell, severity });
    }
  }
  const groups = new Map<string, Marked[]>();
  for (const marked of cells.values()) {
    const key = `${marked.severity}!${marked.cell.sheet}`;
    const group = groups.get(key);
    if (group) group.push(marked);
    else groups.set(key, [marked]);
  }
  return [{ kind: 'clear-marks' }, ...[...groups.values()].map(markOf)];
}

function markOf(group: readonly Marked[]): Change {
  const { cell, severity } = group[0]!;
  const columns = [...new Set(group.map((one) => one.cell.column))];
  const areas = columns.flatMap((column) =>
    rangesOfRows(
      group.filter((one) => one.cell.column === column).map((one) => one.cell.row),
      column,
    ),
  );
  return { kind: 'mark', sheet: cell.sheet, severity, areas };
}

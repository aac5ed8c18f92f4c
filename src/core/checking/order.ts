import type { Severity } from '../presets';
import type { Finding } from './report';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Negative where a is the graver one. */
export function compareSeverity(a: Severity, b: Severity): number {
  return WEIGHT[a] - WEIGHT[b];
}

/** By severity, then as one reads the workbook: sheets in their order, rows, columns. Stable for the same place. */
export function inOrder(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const positions = new Map(sheets.map((name, index) => [name, index]));
  const position = (sheet: string): number => positions.get(sheet) ?? sheets.length;
  return [...findings].sort(
    (a, b) =>
      compareSeverity(a.severity, b.severity) ||
      position(a.at.sheet) - position(b.at.sheet) ||
      rowOf(a) - rowOf(b) ||
      columnOf(a) - columnOf(b),
  );
}

function rowOf({ at }: Finding): number {
  return 'row' in at ? at.row : at.top;
}

function columnOf({ at }: Finding): number {
  return 'row' in at ? at.column : at.left;
}

import type { FindingView } from '../../app/session';
import type { CellRef } from '../../core/address';

/** The findings that mark this cell: those of a whole table at its header only. */
export function findingsAt(findings: readonly FindingView[], cell: CellRef | null): FindingView[] {
  if (!cell) return [];
  return findings.filter(
    ({ sheet, spots }) =>
      sheet === cell.sheet && spots.some(({ row, column }) => row === cell.row && column === cell.column),
  );
}

import type { Change, CellWrite } from '../../../core/changes';
import type { CellPlan, SheetCells } from './cells/cell-plan';

/** The journal with General for cells that were empty and General, which no snapshot shows, but Excel has told. */
export function withFormatsOfEmpty(journal: readonly Change[], cells: readonly SheetCells[]): Change[] {
  const formatted = new Map(cells.map((of) => [of.sheet, new Set(of.cells.filter(wasFormatted).map(keyOf))]));
  return journal.map((change) => {
    if (change.kind !== 'set-cells') return change;
    const places = formatted.get(change.sheet);
    return { ...change, cells: change.cells.map((write) => (places?.has(keyOf(write)) ? general(write) : write)) };
  });
}

function wasFormatted({ formatBefore, formatAfter }: CellPlan): boolean {
  return formatBefore === 'General' && formatAfter !== 'General';
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}

function general(write: CellWrite): CellWrite {
  return { ...write, restoreFormat: 'General' };
}

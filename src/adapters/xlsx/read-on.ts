import { homeOf, withCells, type CellWrite, type Change } from '../../core/changes';
import { cellAt, sheetNamed, type Sheet, type WorkbookSnapshot } from '../../core/snapshot';

/**
 * The workbook as it would be read again after the changes, where that is plain to tell without reading a long file;
 * undefined where only the file knows: the look of a cell that was empty, warnings that come and go.
 */
export function readOn(workbook: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot | undefined {
  if (workbook.warnings.includes('not-calculated')) return undefined;
  const settled: Change[] = [];
  for (const change of changes) {
    const sheet = change.kind === 'set-cells' ? sheetNamed(workbook, change.sheet) : undefined;
    if (change.kind !== 'set-cells' || !sheet) return undefined;
    const cells = change.cells.map((write) => ({ ...write, ...homeOf(write, sheet) }));
    if (!cells.every((write) => isPlain(write, sheet))) return undefined;
    settled.push({ ...change, sheet: sheet.name, cells });
  }
  return withCells(workbook, settled);
}

/** Replaces what stood there by something else, and leaves nothing to be calculated. */
function isPlain(write: CellWrite, sheet: Sheet): boolean {
  return write.value !== null && write.value !== '' && cellAt(sheet, write) !== undefined;
}

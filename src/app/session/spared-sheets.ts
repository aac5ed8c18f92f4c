import { withCells, type Change } from '../../core/changes';
import { readersOf } from '../../core/formula';
import { sheetNamed, type WorkbookSnapshot } from '../../core/snapshot';
import type { CellRef } from '../../core/address';

/** A sheet of ours that stays, for formulas of the user's read it. */
export interface SparedSheet {
  readonly key: string;
  readonly name: string;
  /** One of the cells that read it. */
  readonly reader: CellRef;
}

/**
 * The sheets that the changes would take out from under a formula that is not ours, and those that these sheets read in
 * turn. What the changes write themselves is written by then.
 */
export function sparedSheets(changes: readonly Change[], now: WorkbookSnapshot): SparedSheet[] {
  const removed = changes.flatMap((change) => (change.kind === 'remove-sheet' ? [change.key] : []));
  if (removed.length === 0) return [];
  const rewritten = new Set(changes.flatMap((change) => (change.kind === 'write-sheet' ? [change.content.key] : [])));
  const after = withCells(now, changes);
  const going = new Map(
    now.sheets.flatMap(({ ours, name }) => (ours !== undefined && removed.includes(ours) ? [[name, ours]] : [])),
  );
  const spared: SparedSheet[] = [];
  for (let found = -1; found !== spared.length;) {
    found = spared.length;
    for (const { at, reads } of readersOf(new Set(going.keys()), after)) {
      if (rewritten.has(sheetNamed(after, at.sheet)?.ours ?? '')) continue;
      for (const name of reads) {
        const key = going.get(name);
        if (key !== undefined && going.delete(name)) spared.push({ key, name, reader: at });
      }
    }
  }
  return spared;
}

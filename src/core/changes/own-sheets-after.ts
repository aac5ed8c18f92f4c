import { sheetNamed, type WorkbookSnapshot } from '../snapshot';
import type { CellWrite, Change } from './change';
import type { OwnCell, OwnSheet } from './own-sheet';
import { homeOf } from './refusal';

/**
 * Our sheets as declared, by key, after changes: written and removed ones, and those into whose cells something was
 * written, by the user or by recalculation. What takes a rewriting back restores them as they were then.
 */
export function ownSheetsAfter(
  before: ReadonlyMap<string, OwnSheet>,
  changes: readonly Change[],
  workbook: WorkbookSnapshot,
): ReadonlyMap<string, OwnSheet> {
  const sheets = new Map(before);
  for (const change of changes) {
    if (change.kind === 'write-sheet') sheets.set(change.content.key, change.content);
    if (change.kind === 'remove-sheet') sheets.delete(change.key);
    if (change.kind !== 'set-cells') continue;
    const sheet = sheetNamed(workbook, change.sheet);
    const content = sheet?.ours === undefined ? undefined : sheets.get(sheet.ours);
    if (!sheet || !content) continue;
    const writes = change.cells.map((write) => ({ ...write, ...homeOf(write, sheet) }));
    sheets.set(content.key, { ...content, cells: cellsAfter(content.cells, writes) });
  }
  return sheets;
}

function cellsAfter(cells: readonly OwnCell[], writes: readonly CellWrite[]): OwnCell[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const { row, column, value, formula } of writes) {
    const place = `${row},${column}`;
    byPlace.set(place, {
      ...lookOf(byPlace.get(place) ?? { row, column, style: 'text' }),
      ...(value === null ? {} : { value }),
      ...(formula === undefined ? {} : { formula }),
    });
  }
  return [...byPlace.values()];
}

function lookOf({ row, column, style, format, link }: OwnCell): OwnCell {
  return { row, column, style, ...(format === undefined ? {} : { format }), ...(link ? { link } : {}) };
}

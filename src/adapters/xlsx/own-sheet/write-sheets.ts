import type { OwnSheet } from '../../../core/changes';
import { cellsByRow, withFittingCharts } from '../../../core/ours';
import type { OpcPackage } from '../../package';
import { lookKey, lookOf } from '../own-styles/look';
import type { OwnFormats } from '../own-styles/own-formats';
import type { OverlayNote } from '../own-styles/overlay';
import { addGivenSheet, addOwnSheet } from '../workbook/add-sheet';
import type { Draft } from '../workbook/draft';
import { removeOwnSheet } from '../workbook/remove-sheet';
import { renewOwnSheet } from '../workbook/renew-sheet';
import type { ListedSheet } from '../workbook/workbook-parts';
import { fillOwnSheet } from './fill-sheet';

type Sheets = ReadonlyMap<string, OwnSheet | null>;

const FORMAT = /(?<=<(?:c|row)\s[^>]*?\bs=")\d+(?=")/g;

/** The looks that our sheets will have, in an order that does not depend on what was there before. */
export function looksNeeded(sheets: Iterable<OwnSheet | null>, kept: readonly string[]): string[] {
  const written = [...sheets].flatMap((sheet) => (sheet ? looksOf(sheet) : []));
  return [...new Set([...kept, ...written])].sort();
}

/** With the cells that merges add. */
function looksOf(sheet: OwnSheet): string[] {
  return [...cellsByRow(sheet).values()].flatMap((cells) => cells.map((cell) => lookKey(lookOf(cell, sheet))));
}

/** The looks in use on sheets of ours that are not written now. */
export function looksIn(texts: readonly string[], note: OverlayNote): string[] {
  const indexes = new Set(texts.flatMap((text) => [...text.matchAll(FORMAT)].map((match) => Number(match[0]))));
  return [...indexes].flatMap((index) => note.looks[index - note.first] ?? []);
}

/** Those sheets again, their cell formats numbered as they are now. */
export function renumbered(text: string, note: OverlayNote, own: OwnFormats): string {
  return text.replace(FORMAT, (index) => {
    const look = note.looks[Number(index) - note.first];
    const after = look === undefined ? undefined : own.indexByLook.get(look);
    return after === undefined ? index : String(after);
  });
}

/** Our sheets that stay as they are. */
export function keptSheets(listed: readonly ListedSheet[], sheets: Sheets): ListedSheet[] {
  return listed.filter(({ ours }) => ours !== undefined && !sheets.has(ours));
}

/** Adds, rewrites and removes our sheets. */
export function writeOwnSheets(pkg: OpcPackage, sheets: Sheets, context: { own: OwnFormats; draft: Draft }): void {
  const { own, draft } = context;
  for (const [key, content] of sheets) {
    if (content === null) {
      removeOwnSheet(pkg, key);
      continue;
    }
    const sheet = withFittingCharts(content);
    const vacant = renewOwnSheet(pkg, sheet) ?? addOwnSheet(pkg, sheet);
    draft.drop(vacant.part);
    fillOwnSheet(pkg, vacant, { sheet, formatIndex: (cell) => own.indexByLook.get(lookKey(lookOf(cell, sheet)))! });
  }
}

/** Adds sheets that are the user's; their looks are kept among the user's own. */
export function writeGivenSheets(
  pkg: OpcPackage,
  sheets: readonly OwnSheet[],
  { indexByLook, draft }: { indexByLook: ReadonlyMap<string, number>; draft: Draft },
): void {
  for (const content of sheets) {
    const sheet = withFittingCharts(content);
    const vacant = addGivenSheet(pkg, sheet);
    draft.drop(vacant.part);
    fillOwnSheet(pkg, vacant, { sheet, formatIndex: (cell) => indexByLook.get(lookKey(lookOf(cell, sheet)))! });
  }
}

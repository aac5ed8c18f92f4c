import { contains, type CellRef } from '../core/address';
import type { CellWrite, Change } from '../core/changes';
import { readersOf } from '../core/formula';
import { cellAt, sheetNamed, type Cell, type Sheet, type WorkbookSnapshot } from '../core/snapshot';
import { WRITING_WORDS, type Language } from '../core/words';
import { placesSentence } from './places-sentence';

/** What becomes of the user's formulas that read sheets of ours once those are taken out. */
export interface Settled {
  /** They keep the value that they have. */
  readonly kept: readonly CellRef[];
  /** Nothing can be kept of them: they come to #REF!. */
  readonly lost: readonly CellRef[];
}

export interface SheetRemoval extends Settled {
  readonly changes: readonly Change[];
}

/** Takes sheets of ours out. A user's formula that reads one of them keeps the value that it has, as far as it has one. */
export function sheetRemoval(keys: readonly string[], workbook: WorkbookSnapshot): SheetRemoval {
  const going = workbook.sheets.filter(({ ours }) => ours !== undefined && keys.includes(ours));
  const writes = new Map<Sheet, CellWrite[]>();
  const kept: CellRef[] = [];
  const lost: CellRef[] = [];
  for (const { at } of readersOf(new Set(going.map(({ name }) => name)), workbook)) {
    const sheet = sheetNamed(workbook, at.sheet)!;
    if (sheet.ours !== undefined) continue;
    const cell = cellAt(sheet, at)!;
    if (!mayKeep(cell, at, sheet)) {
      lost.push(at);
      continue;
    }
    kept.push(at);
    const cells = writes.get(sheet) ?? [];
    cells.push(valueOf(cell, at));
    writes.set(sheet, cells);
  }
  const values = [...writes].map(([{ name }, cells]): Change => ({ kind: 'set-cells', sheet: name, cells }));
  return { changes: [...values, ...keys.map((key): Change => ({ kind: 'remove-sheet', key }))], kept, lost };
}

/** Protected cells and parts of array formulas cannot be written; what was never calculated has no value. */
function mayKeep(cell: Cell, at: CellRef, { isProtected, arrays }: Sheet): boolean {
  return !isProtected && cell.isUncalculated !== true && !(arrays ?? []).some((range) => contains(range, at));
}

function valueOf({ value }: Cell, { row, column }: CellRef): CellWrite {
  return { row, column, value: value ?? null };
}

/** What will become of them; nothing where nobody reads the sheets. */
export function settlingSentences({ kept, lost }: Settled, language: Language): string[] {
  const words = WRITING_WORDS[language];
  return [
    ...(kept.length > 0 ? [words.willKeepValues(kept.length, placesSentence(kept, language))] : []),
    ...(lost.length > 0 ? [words.willLoseFormulas(lost.length, placesSentence(lost, language))] : []),
  ];
}

/** What has become of them. */
export function settledSentences({ kept, lost }: Settled, language: Language): string[] {
  const words = WRITING_WORDS[language];
  return [
    ...(kept.length > 0 ? [words.keptValues(kept.length, placesSentence(kept, language))] : []),
    ...(lost.length > 0 ? [words.lostFormulas(lost.length, placesSentence(lost, language))] : []),
  ];
}

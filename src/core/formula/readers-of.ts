import type { CellRef } from '../address';
import { sheetNamed, type WorkbookSnapshot } from '../snapshot';
import { referencesOf } from './references-of';
import { readsAcrossSheets, wordsFor } from './sheets-following';

/** A cell whose formula reads certain sheets. */
export interface Reader {
  readonly at: CellRef;
  /** Which of them, as the workbook spells them. */
  readonly reads: readonly string[];
}

/** The cells elsewhere whose formulas read one of these sheets: where those go, they have nothing to read any more. */
export function readersOf(sheets: ReadonlySet<string>, workbook: WorkbookSnapshot): Reader[] {
  const words = [...sheets].flatMap((name) => wordsFor(name, workbook));
  const readers: Reader[] = [];
  for (const { name, rows } of workbook.sheets) {
    if (sheets.has(name) || sheets.size === 0) continue;
    for (const [row, cells] of rows) {
      for (const [column, cell] of cells.entries()) {
        if (cell?.formula === undefined || !mayRead(cell.formula.toLowerCase(), words)) continue;
        const at = { sheet: name, row, column };
        const reads = sheetsRead(cell.formula, at, workbook).filter((one) => sheets.has(one));
        const told = saysByText(cell.formula, sheets);
        if (reads.length + told.length > 0) readers.push({ at, reads: [...new Set([...reads, ...told])] });
      }
    }
  }
  return readers;
}

function mayRead(formula: string, words: readonly string[]): boolean {
  return readsAcrossSheets(formula) || words.some((word) => formula.includes(word));
}

function sheetsRead(formula: string, at: CellRef, workbook: WorkbookSnapshot): string[] {
  return referencesOf(formula, at, workbook).flatMap(({ sheet }) => sheetNamed(workbook, sheet)?.name ?? []);
}

/** INDIRECT("汇总!A1") is no reference to look at. */
function saysByText(formula: string, sheets: ReadonlySet<string>): string[] {
  const text = formula.toLowerCase();
  if (!text.includes('indirect(')) return [];
  return [...sheets].filter(
    (name) => text.includes(`${name.toLowerCase()}!`) || text.includes(`${name.toLowerCase()}'!`),
  );
}

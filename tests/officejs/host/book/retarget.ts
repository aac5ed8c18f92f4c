import { quoteSheetName, rangeOfCell } from '../../../../src/core/address';
import type { HostBook } from './host-book';
import type { HostCell } from './host-cell';

/** Lets formulas and names follow a sheet to its new name; undefined: the sheet is gone, and they say #REF!. */
export function retarget(book: HostBook, before: string, after: string | undefined): void {
  const reference = referenceTo(before);
  const target = after === undefined ? '#REF!' : `${quoteSheetName(after)}!`;
  const moved = (formula: string): string =>
    outsideTexts(formula, (part) => part.replace(reference, after === undefined ? '#REF!' : target));
  for (const sheet of book.sheets) {
    for (const [row, cells] of [...sheet.rows]) {
      const changed = new Map<number, HostCell>();
      cells.forEach((cell, column) => {
        const formula = cell?.formula === undefined ? undefined : moved(cell.formula);
        if (formula !== undefined && formula !== cell!.formula) changed.set(column, { ...cell!, formula });
      });
      if (changed.size === 0) continue;
      sheet.put(row, changed);
      if (after !== undefined) continue;
      for (const column of changed.keys()) {
        book.calculation.touched({ sheet: sheet.name, ...rangeOfCell({ row, column }) });
      }
    }
    for (const name of sheet.names) name.refersTo = moved(name.refersTo);
  }
  for (const name of book.names) name.refersTo = moved(name.refersTo);
}

function referenceTo(sheet: string): RegExp {
  const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const quoted = escape(`'${sheet.replaceAll("'", "''")}'!`);
  return new RegExp(`${quoted}|(?<![\\p{L}\\p{N}_.'])${escape(sheet)}!`, 'giu');
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

import type { Change } from '../../core/changes';
import { sheetNamed, type Sheet, type SheetRow, type WorkbookSnapshot } from '../../core/snapshot';

type Texts = Map<number, string>;

/** The texts beside written cells, by sheet and row: they tell whether it is still the same row. */
export type RowTexts = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** The texts of the rows that the changes write into, but for those that they write. */
export function rowTextsOf(changes: readonly Change[], workbook: WorkbookSnapshot): RowTexts {
  const texts = new Map<string, Texts>();
  for (const change of changes) {
    const sheet = change.kind === 'set-cells' ? sheetNamed(workbook, change.sheet) : undefined;
    if (change.kind !== 'set-cells' || !sheet) continue;
    for (const { row, column } of change.cells) {
      const key = keyOf(sheet, row);
      const known = texts.get(key) ?? textsIn(sheet.rows.get(row) ?? []);
      known.delete(column);
      texts.set(key, known);
    }
  }
  return texts;
}

/** Whether the row still has these texts where they were. What else stands in it now does not matter. */
export function isSameRow(texts: RowTexts, sheet: Sheet, row: number): boolean {
  const now = sheet.rows.get(row);
  return [...(texts.get(keyOf(sheet, row)) ?? [])].every(([column, text]) => now?.[column]?.value === text);
}

function keyOf({ name }: Sheet, row: number): string {
  return `${row}!${name}`;
}

function textsIn(row: SheetRow): Texts {
  const texts: Texts = new Map();
  row.forEach((cell, column) => {
    if (typeof cell?.value === 'string' && cell.formula === undefined) texts.set(column, cell.value);
  });
  return texts;
}

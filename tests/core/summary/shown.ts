import type { OwnCell, OwnSheet } from '../../../src/core/changes';
import { isError } from '../../../src/core/snapshot';
import { NATIONAL_PRESET, type Preset } from '../../../src/core/presets';
import { readBook } from '../../../src/core/reading';
import { summarise, type Summary, type SummaryOptions } from '../../../src/core/summary';
import { drawWorkbook } from '../../drawing/draw-workbook';

export function summaryOf(
  drawing: string,
  options: Partial<SummaryOptions> = {},
  preset: Preset = NATIONAL_PRESET,
): Summary {
  return summarise(readBook(drawWorkbook(drawing)), preset, { asValues: false, ...options });
}

export function sheetOf(drawing: string, key: string, options: Partial<SummaryOptions> = {}): OwnSheet {
  const { sheets } = summaryOf(drawing, options);
  const sheet = sheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`No sheet ${key} among ${sheets.map((one) => one.key).join(', ')}`);
  return sheet;
}

/** The sheet's rows as one would read them: "1 | 甲局 | 54.9". */
export function valuesIn(sheet: OwnSheet): string[] {
  return rowsIn(sheet, ({ value }) => (value === undefined ? '' : isError(value) ? value.error : String(value)));
}

/** The sheet's formulas, "=…"; other cells are left empty. */
export function formulasIn(sheet: OwnSheet): string[] {
  return rowsIn(sheet, ({ formula }) => (formula === undefined ? '' : `=${formula}`));
}

function rowsIn({ cells }: OwnSheet, print: (cell: OwnCell) => string): string[] {
  const rows = new Map<number, string[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? [];
    row[cell.column] = print(cell);
    rows.set(cell.row, row);
  }
  return [...rows.values()].map((row) => row.join(' | '));
}

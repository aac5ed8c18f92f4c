import type { CellRef, RangeRef } from '../address';
import type { Sheet, WorkbookSnapshot } from '../snapshot';
import { referencesOf } from './references-of';
import { RowStabbing } from './row-stabbing';

interface Extent {
  readonly bottom: number;
  readonly right: number;
  readonly columns: Map<number, RowStabbing>;
}

/** Which formulas read a cell: every formula of the workbook by what it names, each told once. */
export class FormulaReaders {
  private readonly sheets = new Map<string, Extent>();
  private readonly formulas: CellRef[] = [];

  constructor(workbook: WorkbookSnapshot) {
    for (const sheet of workbook.sheets) this.sheets.set(sheet.name, extentOf(sheet));
    for (const sheet of workbook.sheets) this.addSheet(sheet, workbook);
  }

  private addSheet({ name: sheet, rows }: Sheet, workbook: WorkbookSnapshot): void {
    for (const [row, cells] of rows) {
      for (const [column, cell] of cells.entries()) {
        if (cell?.formula === undefined) continue;
        const at = { sheet, row, column };
        const id = this.formulas.push(at) - 1;
        for (const range of referencesOf(cell.formula, at, workbook)) this.addRange(range, id);
      }
    }
  }

  /** Beyond the used part of a sheet there is nothing to read: D:D costs no more than the table. */
  private addRange({ sheet, top, bottom, left, right }: RangeRef, id: number): void {
    const extent = this.sheets.get(sheet);
    if (!extent) return;
    for (let column = left; column <= Math.min(right, extent.right); column += 1) {
      const spans = extent.columns.get(column) ?? new RowStabbing();
      extent.columns.set(column, spans);
      spans.add(top, Math.min(bottom, extent.bottom), id);
    }
  }

  /** The formulas that read the cell and were not taken before. */
  take({ sheet, row, column }: CellRef): CellRef[] {
    const ids = this.sheets.get(sheet)?.columns.get(column)?.take(row) ?? [];
    return ids.map((id) => this.formulas[id]!);
  }
}

function extentOf({ rows }: Sheet): Extent {
  let bottom = 0;
  let right = 0;
  for (const [row, cells] of rows) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, cells.length - 1);
  }
  return { bottom, right, columns: new Map() };
}

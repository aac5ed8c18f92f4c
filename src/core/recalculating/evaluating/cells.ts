import { formatRange, type RangeAddress } from '../../address';
import type { Sheet, WorkbookSnapshot } from '../../snapshot';
import type { Area, Scalar } from '../values/operand';
import { unsure } from '../values/unsure';

/** Gives the value of a cell as of now; throws where it is not calculated. */
export type CellValues = (sheet: Sheet, row: number, column: number) => Scalar;

// What one edit may cost; beyond it formulas are left for Excel.
const MOST_READS = 40_000_000;

/** The cells of a workbook while formulas are worked out. What is worked out from whole ranges is remembered. */
export class Cells {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private readonly lastRows = new Map<Sheet, number>();
  private readonly remembered = new Map<string, unknown>();
  private reads = 0;

  constructor(
    readonly workbook: WorkbookSnapshot,
    readonly valueAt: CellValues,
  ) {
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  }

  sheet(name: string): Sheet {
    return this.sheets.get(name) ?? unsure('a sheet that is not there');
  }

  spend(reads: number): void {
    this.reads += reads;
    if (this.reads > MOST_READS) unsure('too much for one edit');
  }

  /** How many rows of the area there is anything in: below them all is blank. */
  usedRows({ sheet, top, bottom }: Area): number {
    let last = this.lastRows.get(sheet);
    if (last === undefined) {
      last = -1;
      for (const row of sheet.rows.keys()) if (row > last) last = row;
      this.lastRows.set(sheet, last);
    }
    return Math.max(0, Math.min(bottom, last) - top + 1);
  }

  /** Shows every cell of the area that may hold something, row after row. */
  visit(area: Area, see: (value: Scalar, row: number, column: number) => void): void {
    const { sheet, top, left, right } = area;
    const bottom = top + this.usedRows(area) - 1;
    this.spend(Math.max(0, bottom - top + 1));
    for (let row = top; row <= bottom; row += 1) {
      const cells = sheet.rows.get(row);
      if (!cells) continue;
      const last = Math.min(right, cells.length - 1);
      for (let column = left; column <= last; column += 1) {
        const cell = cells[column];
        // Only formulas, and what they fill, may have another value than the stored one.
        const isStored = cell?.formula === undefined && sheet.arrays === undefined;
        if (cell) see(isStored ? cell.value : this.valueAt(sheet, row, column), row, column);
      }
      this.spend(Math.max(0, last - left));
    }
  }

  /** The values of the first rows of an area, row after row. */
  values(area: Area, rows: number): readonly Scalar[] {
    return this.remember(`${keyOf(area)}|${rows}`, () => {
      const columns = area.right - area.left + 1;
      const values = new Array<Scalar>(rows * columns).fill(undefined);
      const bottom = area.top + rows - 1;
      this.spend(rows);
      if (rows > 0)
        this.visit({ ...area, bottom }, (value, row, column) => {
          values[(row - area.top) * columns + column - area.left] = value;
        });
      return values;
    });
  }

  /** What is worked out from cells; they keep their values while formulas are worked out. */
  remember<T>(key: string, work: () => T): T {
    if (this.remembered.has(key)) return this.remembered.get(key) as T;
    const result = work();
    this.remembered.set(key, result);
    return result;
  }
}

export function keyOf(area: Area): string {
  return `${area.sheet.name}!${formatRange(area)}`;
}

export function sizeOf({ top, left, bottom, right }: RangeAddress): {
  readonly rows: number;
  readonly columns: number;
} {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

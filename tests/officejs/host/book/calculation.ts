import type { RangeRef } from '../../../../src/core/address';
import type { CellWrite } from '../../../../src/core/changes';
import { Calculator } from '../../../../src/core/recalculating';
import type { HostBook } from './host-book';
import { omitted, type HostCell } from './host-cell';
import { snapshotOf } from './snapshot-of';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Keeps the results of the formulas true after every edit, as Excel does. */
export class Calculation {
  mode: CalculationMode = 'Automatic';
  /** Until the end of the batch: suspendApiCalculationUntilNextSync. */
  isSuspended = false;
  /** Formulas whose result our calculator does not know: they keep their old one, or 0. */
  unknown = 0;
  /** How often anything was worked out. */
  runs = 0;
  private stale: RangeRef[] = [];
  private readonly calculator = new Calculator();

  constructor(
    private readonly book: HostBook,
    private readonly onCalculated: (sheet: string) => void,
  ) {}

  touched(place: RangeRef): void {
    this.stale.push(place);
  }

  /** Works out what waits; the results are asked for, or the batch is over. */
  settle(isForced = false): void {
    if (this.stale.length === 0 || this.isSuspended || (this.mode === 'Manual' && !isForced)) return;
    const stale = this.stale.filter(({ sheet }) => this.book.sheetNamed(sheet));
    this.stale = [];
    this.runs += 1;
    for (const change of this.calculator.recalculated(snapshotOf(this.book), stale)) {
      if (change.kind !== 'set-cells') continue;
      this.take(change.sheet, change.cells);
      this.onCalculated(change.sheet);
    }
    for (const place of stale) this.fillUnknown(place);
  }

  /** Formulas without a result, and nothing known of them. */
  private fillUnknown({ sheet: name, top, bottom, left, right }: RangeRef): void {
    const sheet = this.book.sheetNamed(name)!;
    const last = Math.min(bottom, sheet.lastRow);
    for (let row = top; row <= last; row += 1) {
      const cells = new Map<number, HostCell>();
      for (const [column, cell] of (sheet.rows.get(row) ?? []).entries()) {
        if (!cell?.isUncalculated || column < left || column > right) continue;
        this.unknown += 1;
        cells.set(column, { ...omitted(cell, 'isUncalculated'), value: cell.value ?? 0 });
      }
      if (cells.size > 0) sheet.put(row, cells);
    }
  }

  private take(name: string, writes: readonly CellWrite[]): void {
    const sheet = this.book.sheetNamed(name)!;
    const byRow = new Map<number, Map<number, HostCell | undefined>>();
    for (const write of writes) {
      const cells = byRow.get(write.row) ?? new Map<number, HostCell | undefined>();
      byRow.set(write.row, cells.set(write.column, this.result(sheet.cell(write), write)));
    }
    for (const [row, cells] of byRow) sheet.put(row, cells);
  }

  private result(before: HostCell | undefined, { value, formula }: CellWrite): HostCell {
    const rest: HostCell = omitted(before ?? {}, 'value', 'isUncalculated');
    if (value === null && formula !== undefined) this.unknown += 1;
    const known = value ?? before?.value ?? 0;
    return known === '' ? rest : { ...rest, value: known };
  }
}

import type { RangeRef } from '../address';
import type { CellWrite, Change } from '../changes';
import { cellAt, isError, type CellValue, type WorkbookSnapshot } from '../snapshot';
import { FormulaIndex } from './readers/formula-index';
import { filledBy } from './settling/filled-by';
import { settle } from './settling/settle';
import type { StaleCell } from './settling/stale-column';
import { shown } from './values/coerce';

/**
 * What the formulas of a workbook come to after an edit. Keep one for an open workbook: it remembers who reads what,
 * and looks only at what is new in the next snapshot. What it gives depends on what it is given alone.
 */
export class Calculator {
  private index: FormulaIndex | undefined;

  /**
   * The new values of all formulas in or depending on the edited places, in the snapshot that holds the edit already.
   * A formula that cannot be worked out gets the value null: not calculated. Those that stay the same are left out.
   */
  recalculated(workbook: WorkbookSnapshot, edited: readonly RangeRef[]): Change[] {
    this.index = FormulaIndex.of(workbook, this.index);
    const cells = settle(this.index, this.index.dependents(edited));
    const writes = new Map<string, CellWrite[]>(workbook.sheets.map(({ name }) => [name, []]));
    for (const cell of cells.all()) {
      if (!cell.isAsked) continue;
      const write = writeOf(cell, this.index);
      if (write) writes.get(cell.run.sheet)!.push(write, ...filledBy(cell, this.index));
    }
    return [...writes].flatMap(([sheet, own]) => (own.length === 0 ? [] : [changeOf(sheet, own)]));
  }
}

function changeOf(sheet: string, cells: CellWrite[]): Change {
  return { kind: 'set-cells', sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** What to write for a formula; undefined where it stays as it is. */
function writeOf({ run, row, state, value }: StaleCell, index: FormulaIndex): CellWrite | undefined {
  const { column } = run;
  const stored = cellAt(index.sheets.get(run.sheet)!.sheet, { row, column })!;
  const result = state === 'settled' ? value : undefined;
  const before = stored.value ?? (stored.isUncalculated ? undefined : '');
  if (isSame(before, result)) return undefined;
  return { row, column, value: result ?? null, formula: stored.formula! };
}

function isSame(stored: CellValue | undefined, result: CellValue | undefined): boolean {
  if (typeof stored === 'number' && typeof result === 'number') return shown(stored) === shown(result);
  return isError(stored) && isError(result) ? stored.error === result.error : stored === result;
}

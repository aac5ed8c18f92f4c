import type { RangeRef } from '../../address';
import { cellAt } from '../../snapshot';
import type { StaleRows } from '../readers/dependents';
import type { FormulaIndex } from '../readers/formula-index';
import { rowsAt } from '../readers/hit-rows';
import type { Run } from '../readers/run';
import { StaleColumn, type StaleCell } from './stale-column';

/** All formulas that are to be worked out. */
export class StaleCells {
  private readonly sheets = new Map<string, Map<number, StaleColumn>>();

  constructor(asked: StaleRows) {
    const byColumn = new Map<StaleColumn, StaleCell[]>();
    for (const [run, spans] of asked) {
      const column = this.columnOf(run);
      const cells = byColumn.get(column) ?? [];
      byColumn.set(column, cells);
      for (const { first, last } of spans)
        for (let row = first; row <= last; row += 1) cells.push(waiting(run, row, true));
    }
    for (const [column, cells] of byColumn) column.add(cells);
  }

  at(sheet: string, row: number, column: number): StaleCell | undefined {
    return this.sheets.get(sheet)?.get(column)?.at(row);
  }

  *all(): Iterable<StaleCell> {
    for (const columns of this.sheets.values()) for (const column of columns.values()) yield* column.all();
  }

  /** A formula that this one reads and that has no result yet. */
  unsettledReadBy({ run, row }: StaleCell): StaleCell | undefined {
    for (const read of run.shape.reads) {
      const { top, bottom } = rowsAt(read, row - run.shape.anchor);
      const { left, right } = read;
      for (const sheet of read.sheets) {
        const cell = this.unsettledIn({ sheet, top, bottom, left, right });
        if (cell) return cell;
      }
    }
    return undefined;
  }

  /** Takes in the formulas of the run that hold no value, since somebody reads them. */
  addValueless(run: Run, index: FormulaIndex): void {
    const { sheet } = index.sheets.get(run.sheet)!;
    const cells: StaleCell[] = [];
    for (let row = run.top; row <= run.bottom; row += 1) {
      if (cellAt(sheet, { row, column: run.column })?.value === undefined) cells.push(waiting(run, row, false));
    }
    this.columnOf(run).add(cells);
  }

  private unsettledIn({ sheet, top, bottom, left, right }: RangeRef): StaleCell | undefined {
    const columns = this.sheets.get(sheet);
    if (!columns) return undefined;
    if (left === right) return columns.get(left)?.firstUnsettled(top, bottom);
    for (const [column, cells] of columns) {
      const cell = column < left || column > right ? undefined : cells.firstUnsettled(top, bottom);
      if (cell) return cell;
    }
    return undefined;
  }

  private columnOf({ sheet, column }: Run): StaleColumn {
    const columns = this.sheets.get(sheet) ?? new Map<number, StaleColumn>();
    this.sheets.set(sheet, columns);
    const cells = columns.get(column) ?? new StaleColumn();
    columns.set(column, cells);
    return cells;
  }
}

function waiting(run: Run, row: number, isAsked: boolean): StaleCell {
  return { run, row, isAsked, state: 'waiting', value: undefined };
}

import { cellAt, type Sheet } from '../../snapshot';
import { Cells } from '../evaluating/cells';
import { Evaluation } from '../evaluating/evaluation';
import type { StaleRows } from '../readers/dependents';
import type { FormulaIndex } from '../readers/formula-index';
import type { Run } from '../readers/run';
import type { Scalar } from '../values/operand';
import { Unsure, unsure } from '../values/unsure';
import { StaleCells } from './stale-cells';
import type { StaleCell } from './stale-column';

/** Works all asked formulas out, each after those that it reads. */
export function settle(index: FormulaIndex, asked: StaleRows): StaleCells {
  return new Settling(index, asked).run();
}

/** Thrown where a formula without a value is read that was not thought of: it has to be worked out before. */
class NotYet extends Error {
  constructor(readonly run: Run) {
    super();
  }
}

class Settling {
  private readonly stale: StaleCells;
  private readonly cells: Cells;
  private readonly unsettled: StaleRows;

  constructor(
    private readonly index: FormulaIndex,
    asked: StaleRows,
  ) {
    this.stale = new StaleCells(asked);
    this.unsettled = index.unsettled();
    this.cells = new Cells(index.workbook, (sheet, row, column) => this.valueAt(sheet, row, column));
  }

  run(): StaleCells {
    for (const cell of [...this.stale.all()]) this.settle(cell);
    return this.stale;
  }

  /** Without recursion: a chain of formulas can be as long as a sheet. */
  private settle(start: StaleCell): void {
    const path = [start];
    for (let cell = path.at(-1); cell; cell = path.at(-1)) {
      if (cell.state === 'settled' || cell.state === 'unknown') {
        path.pop();
        continue;
      }
      cell.state = 'open';
      const next = this.stale.unsettledReadBy(cell);
      if (next?.state === 'open') for (const one of path.slice(path.indexOf(next))) one.state = 'unknown';
      else if (next) path.push(next);
      else this.workOut(cell);
    }
  }

  private workOut(cell: StaleCell): void {
    const { run, row } = cell;
    const { tree, anchor } = run.shape;
    try {
      if (!tree || this.unsettled.get(run)?.has(row) === true) return void (cell.state = 'unknown');
      const at = { sheet: run.sheet, row, column: run.column };
      cell.value = new Evaluation(this.cells, at, row - anchor).result(tree);
      cell.state = 'settled';
    } catch (cause) {
      if (cause instanceof NotYet) this.stale.addValueless(cause.run, this.index);
      else if (cause instanceof Unsure) cell.state = 'unknown';
      else throw cause;
    }
  }

  private valueAt(sheet: Sheet, row: number, column: number): Scalar {
    const stale = this.stale.at(sheet.name, row, column);
    if (stale) return stale.state === 'settled' ? stale.value : unsure('a cell that is not calculated');
    const cell = cellAt(sheet, { row, column });
    if (cell?.formula === undefined || cell.value !== undefined) return cell?.value;
    const run = this.index.runAt(sheet.name, row, column);
    if (!run) return unsure('a formula that is not known');
    throw new NotYet(run);
  }
}

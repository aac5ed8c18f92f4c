import type { CellAddress, RangeAddress } from '../../address';
import { cellAt, type Sheet } from '../../snapshot';
import { Cells } from '../evaluating/cells';
import { Evaluation } from '../evaluating/evaluation';
import type { StaleRows } from '../readers/dependents';
import type { FormulaIndex } from '../readers/formula-index';
import type { Scalar } from '../values/operand';
import { Unsure, unsure } from '../values/unsure';
import { StaleCells } from './stale-cells';
import type { StaleCell } from './stale-column';

/** Works all asked formulas out, each after those that it reads. */
export function settle(index: FormulaIndex, asked: StaleRows): StaleCells {
  return new Settling(index, asked).run();
}

/** Thrown where a formula reads another that has no result yet: that one comes first. */
class NotYet extends Error {
  constructor(readonly cell: StaleCell) {
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

  /** First all that the formula names. Without recursion: a chain of formulas can be as long as a sheet. */
  private settle(start: StaleCell): void {
    const path = [start];
    for (let cell = path.at(-1); cell; cell = path.at(-1)) {
      if (isFinal(cell)) {
        path.pop();
        continue;
      }
      cell.state = 'open';
      const next = this.stale.unsettledReadBy(cell) ?? this.workOut(cell);
      if (next?.state === 'waiting') path.push(next);
      else if (next) this.settleLazily(cell);
    }
  }

  /** Where formulas name each other in a circle: only what they really read counts, as in Excel. IF may leave the circle out. */
  private settleLazily(start: StaleCell): void {
    start.state = 'evaluating';
    const path = [start];
    for (let cell = path.at(-1); cell; cell = path.at(-1)) {
      const next = this.workOut(cell);
      if (!next) path.pop();
      else if (next.state === 'evaluating') for (const one of path.splice(path.indexOf(next))) one.state = 'unknown';
      else {
        next.state = 'evaluating';
        path.push(next);
      }
    }
  }

  /** Gives the formula that has to be worked out before, where there is one. */
  private workOut(cell: StaleCell): StaleCell | undefined {
    const { run, row } = cell;
    const { tree, anchor } = run.shape;
    try {
      if (!tree || this.arrayAt(run.sheet, { row, column: run.column }) || this.unsettled.get(run)?.has(row) === true)
        return void (cell.state = 'unknown');
      const at = { sheet: run.sheet, row, column: run.column };
      cell.value = new Evaluation(this.cells, at, row - anchor).result(tree);
      cell.state = 'settled';
    } catch (cause) {
      if (cause instanceof NotYet) return cause.cell;
      if (!(cause instanceof Unsure)) throw cause;
      cell.state = 'unknown';
    }
    return undefined;
  }

  private valueAt(sheet: Sheet, row: number, column: number): Scalar {
    const cell = cellAt(sheet, { row, column });
    if (cell?.formula === undefined)
      return this.isFilledAnew(sheet.name, { row, column }) ? unsure('an array') : cell?.value;
    const stale = this.stale.at(sheet.name, row, column);
    if (stale) return resultOf(stale);
    return cell.value ?? resultOf(this.valueless(sheet, row, column));
  }

  /** Whether an array formula fills the cell that is not calculated any more. */
  private isFilledAnew(sheet: string, at: CellAddress): boolean {
    const array = this.arrayAt(sheet, at);
    return array !== undefined && this.stale.at(sheet, array.top, array.left) !== undefined;
  }

  private arrayAt(sheet: string, at: CellAddress): RangeAddress | undefined {
    return this.index.sheets.get(sheet)!.arrays.at(at);
  }

  /** A formula that came without a value and is read by somebody. */
  private valueless(sheet: Sheet, row: number, column: number): StaleCell {
    const run = this.index.runAt(sheet.name, row, column);
    if (run) this.stale.addValueless(run, this.index);
    return this.stale.at(sheet.name, row, column) ?? unsure('a formula that is not known');
  }
}

function isFinal({ state }: StaleCell): boolean {
  return state === 'settled' || state === 'unknown';
}

function resultOf(cell: StaleCell): Scalar {
  if (cell.state === 'settled') return cell.value;
  if (cell.state === 'unknown') return unsure('a cell that is not calculated');
  throw new NotYet(cell);
}

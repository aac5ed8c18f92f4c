import { shifter } from '../../formula';
import { cellAt, type Sheet, type WorkbookSnapshot } from '../../snapshot';
import { shapeOf, type Shape } from '../parsing/shape';

/** One formula filled down a column. */
export interface Run {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly shape: Shape;
}

/** The rows of a column that changed, ascending, and where they stand. */
export interface ChangedRows {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: Sheet;
  readonly column: number;
  readonly rows: readonly number[];
}

/** The runs of a column after some of its rows have changed. */
export function runsAfter(before: readonly Run[], changed: ChangedRows): Run[] {
  const kept = before.flatMap((run) => without(run, changed.rows));
  return [...kept, ...newRuns(changed)].sort((a, b) => a.top - b.top);
}

/** What is left of a run without these rows. */
function without(run: Run, rows: readonly number[]): Run[] {
  const left: Run[] = [];
  let { top } = run;
  for (let index = indexFrom(rows, top); index < rows.length && rows[index]! <= run.bottom; index += 1) {
    const row = rows[index]!;
    if (row > top) left.push({ ...run, top, bottom: row - 1 });
    top = row + 1;
  }
  if (top === run.top) return [run];
  return top > run.bottom ? left : [...left, { ...run, top }];
}

function indexFrom(rows: readonly number[], least: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function newRuns({ workbook, sheet, column, rows }: ChangedRows): Run[] {
  const runs: Run[] = [];
  let last: { run: Run & { bottom: number }; carried: ReturnType<typeof shifter> } | undefined;
  for (const row of rows) {
    const formula = cellAt(sheet, { row, column })?.formula;
    if (formula === undefined) continue;
    if (last?.run.bottom === row - 1 && last.carried({ rows: row - last.run.top, columns: 0 }) === formula) {
      last.run.bottom = row;
      continue;
    }
    const shape = shapeOf(formula, { sheet: sheet.name, row, column }, workbook);
    const run = { sheet: sheet.name, column, top: row, bottom: row, shape };
    last = { run, carried: shifter(formula) };
    runs.push(run);
  }
  return runs;
}

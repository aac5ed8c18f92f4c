import type { RangeRef } from '../../address';
import type { WorkbookSnapshot } from '../../snapshot';
import { dependentsOf, type StaleRows } from './dependents';
import { frameOf } from './frame';
import { ReaderMap } from './reader-map';
import type { Run } from './run';
import { sheetRuns, type SheetRuns } from './sheet-runs';

interface Parts {
  readonly workbook: WorkbookSnapshot;
  readonly sheets: ReadonlyMap<string, SheetRuns>;
  readonly readers: ReaderMap;
}

/** All formulas of a snapshot, and who reads what. */
export class FormulaIndex {
  private constructor(
    private readonly frame: string,
    private readonly parts: Parts,
  ) {}

  get workbook(): WorkbookSnapshot {
    return this.parts.workbook;
  }

  get sheets(): ReadonlyMap<string, SheetRuns> {
    return this.parts.sheets;
  }

  get readers(): ReaderMap {
    return this.parts.readers;
  }

  /** Of a snapshot; what another has in common with it is taken over. */
  static of(workbook: WorkbookSnapshot, former: FormulaIndex | undefined): FormulaIndex {
    if (former?.workbook === workbook) return former;
    const frame = frameOf(workbook);
    const before = former?.frame === frame ? former : undefined;
    const sheets = new Map(
      workbook.sheets.map((sheet) => [sheet.name, sheetRuns(sheet, workbook, before?.sheets.get(sheet.name))]),
    );
    const readers = before && hasSameRuns(sheets, before.sheets) ? before.readers : new ReaderMap(runsOf(sheets));
    return new FormulaIndex(frame, { workbook, sheets, readers });
  }

  /** The formulas in the places, and all that depend on them or may do so. */
  dependents(places: readonly RangeRef[]): StaleRows {
    return dependentsOf(places, this, (run) => run.shape.isUnsteady);
  }

  /** The formulas that ask for the time or throw dice, and all that depend on them; none in nearly every workbook. */
  unsettled(): StaleRows {
    return dependentsOf([], this, (run) => run.shape.isVolatile);
  }

  runs(): Iterable<Run> {
    return runsOf(this.sheets);
  }

  runAt(sheet: string, row: number, column: number): Run | undefined {
    const runs = this.sheets.get(sheet)?.columns.get(column) ?? [];
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[middle]!.bottom < row) low = middle + 1;
      else high = middle;
    }
    const run = runs[low];
    return run && run.top <= row ? run : undefined;
  }
}

function* runsOf(sheets: ReadonlyMap<string, SheetRuns>): Iterable<Run> {
  for (const { columns } of sheets.values()) for (const runs of columns.values()) yield* runs;
}

function hasSameRuns(sheets: ReadonlyMap<string, SheetRuns>, before: ReadonlyMap<string, SheetRuns>): boolean {
  return [...sheets].every(([name, { columns }]) => before.get(name)?.columns === columns);
}

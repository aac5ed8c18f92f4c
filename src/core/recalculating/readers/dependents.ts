import type { RangeRef } from '../../address';
import type { FormulaIndex } from './formula-index';
import { hitRows } from './hit-rows';
import { RowSpans } from './row-spans';
import type { Run } from './run';

/** Formulas to work out anew: rows of runs. */
export type StaleRows = ReadonlyMap<Run, RowSpans>;

/** The formulas in the places, those of the chosen runs, and all that read them, directly or through others. */
export function dependentsOf(
  places: readonly RangeRef[],
  index: FormulaIndex,
  isChosen: (run: Run) => boolean,
): StaleRows {
  const search = new Search(index);
  for (const run of index.runs()) if (isChosen(run)) search.add(run, run.top, run.bottom);
  for (const place of places) search.addPlace(place);
  search.run();
  return search.found;
}

class Search {
  readonly found = new Map<Run, RowSpans>();
  private readonly toFollow: RangeRef[] = [];

  constructor(private readonly index: FormulaIndex) {}

  addPlace(place: RangeRef): void {
    this.toFollow.push(place);
    for (const [column, runs] of this.index.sheets.get(place.sheet)?.columns ?? []) {
      if (column < place.left || column > place.right) continue;
      for (const run of runs) {
        if (run.top <= place.bottom && place.top <= run.bottom)
          this.add(run, Math.max(run.top, place.top), Math.min(run.bottom, place.bottom));
      }
    }
  }

  add(run: Run, first: number, last: number): void {
    const rows = this.found.get(run) ?? new RowSpans();
    this.found.set(run, rows);
    const { sheet, column } = run;
    for (const span of rows.add(first, last)) {
      this.toFollow.push({ sheet, top: span.first, bottom: span.last, left: column, right: column });
      // An array formula changes all cells that it fills.
      const { arrays } = this.index.sheets.get(sheet)!;
      for (const array of arrays.from(column, span.first, span.last)) this.toFollow.push({ sheet, ...array });
    }
  }

  run(): void {
    for (let range = this.toFollow.pop(); range; range = this.toFollow.pop()) {
      for (const { run, read } of this.index.readers.of(range)) {
        const rows = hitRows(run, read, range);
        if (rows) this.add(run, rows.first, rows.last);
      }
    }
  }
}

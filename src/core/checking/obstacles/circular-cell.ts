import type { CellRef, RangeRef } from '../../address';
import type { Book } from '../../book';
import { referencesOf } from '../../formula';
import { cellOf, isError, sheetNamed, type Cell } from '../../snapshot';

// These ask where a cell stands, not what it holds.
const PLACE_ONLY = /\b(ROWS?|COLUMNS?|OFFSET|CELL)\s*\(/i;

// A tangle larger than this is given up: then nothing is said.
const MOST_STEPS = 500_000;

/** A formula of a list or form that reads itself, directly or through others; undefined where there is none. */
export function circularCell(book: Book): CellRef | undefined {
  return new Search(book).run();
}

interface Visit {
  readonly cell: CellRef;
  readonly next: Iterator<CellRef>;
}

/** Depth first, without recursion: a chain of formulas can be as long as a sheet. */
class Search {
  private readonly done = new Set<string>();
  private readonly open = new Set<string>();
  private steps = 0;

  constructor(private readonly book: Book) {}

  run(): CellRef | undefined {
    for (const { sheet, range } of [...this.book.lists, ...this.book.forms]) {
      for (const start of this.unsettled({ sheet, ...range })) {
        const found = this.from(start);
        if (found) return found;
      }
    }
    return undefined;
  }

  private from(start: CellRef): CellRef | undefined {
    if (this.done.has(keyOf(start))) return undefined;
    const path = [this.enter(start)];
    for (let visit = path.at(-1); visit && this.steps < MOST_STEPS; visit = path.at(-1)) {
      this.steps += 1;
      const { done, value: cell } = visit.next.next() as IteratorResult<CellRef, undefined>;
      if (done) {
        path.pop();
        this.open.delete(keyOf(visit.cell));
        this.done.add(keyOf(visit.cell));
      } else if (this.open.has(keyOf(cell))) return cell;
      else if (!this.done.has(keyOf(cell))) path.push(this.enter(cell));
    }
    return undefined;
  }

  private enter(cell: CellRef): Visit {
    this.open.add(keyOf(cell));
    return { cell, next: this.readBy(cell) };
  }

  private *readBy(cell: CellRef): Iterator<CellRef> {
    const { snapshot } = this.book;
    const formula = cellOf(snapshot, cell)?.formula ?? '';
    for (const range of referencesOf(formula, cell, snapshot)) yield* this.unsettled(range);
  }

  private *unsettled({ sheet, top, left, bottom, right }: RangeRef): Iterable<CellRef> {
    const rows = sheetNamed(this.book.snapshot, sheet)?.rows;
    if (!rows) return;
    for (const row of bottom - top < rows.size ? upTo(top, bottom) : rows.keys()) {
      const cells = row < top || row > bottom ? undefined : rows.get(row);
      for (let column = left; cells && column <= right && column < cells.length; column += 1) {
        if (isUnsettled(cells[column])) yield { sheet, row, column };
      }
    }
  }
}

/** Formulas that go round in a circle have no value, 0 or an error: only these are looked at. */
function isUnsettled(cell: Cell | undefined): boolean {
  if (cell?.formula === undefined) return false;
  const { value, formula } = cell;
  return (value === undefined || value === 0 || isError(value)) && !PLACE_ONLY.test(formula);
}

function* upTo(first: number, last: number): Iterable<number> {
  for (let number = first; number <= last; number += 1) yield number;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row},${column}`;
}

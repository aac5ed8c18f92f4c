import type { CellRef, RangeRef } from '../address';
import type { Book } from '../book';
import { referencesOf } from '../formula';
import { cellOf, sheetNamed } from '../snapshot';
import { bearingOf } from './bearing';
import { restsOn } from './evidence';
import { explains, explainsTotal, isDerived, isSpoiling, isUnreadable } from './explains';
import type { FindingIndex } from './finding-index';
import { compareSeverity } from './order';
import type { Finding } from './report';

// A walk that grows beyond all measure is given up: the finding then stands by itself, which is never wrong.
const CELLS_A_WALK = 200_000;
const CELLS_IN_ALL = 1_000_000;

/** Findings that spoil a cell which a finding's formula reads, directly or through other formulas. */
export class FormulaCauses {
  private left = CELLS_IN_ALL;

  constructor(
    private readonly book: Book,
    private readonly index: FindingIndex,
  ) {}

  of(finding: Finding): Finding[] {
    const { at } = finding;
    if (!('row' in at) || !isDerived(finding)) return [];
    const reads = this.readBy(at);
    if (reads.length === 0) return [];
    if (bearingOf(finding.rule).derives === 'sum') return this.ofTotal(finding, reads);
    return this.reached(finding, reads);
  }

  // Nearest first; what the finding itself looked at is not looked through, since it has reckoned with that.
  private reached(finding: Finding, reads: readonly RangeRef[]): Finding[] {
    const queue = [...reads];
    const seen = new Set<string>();
    let left = Math.min(CELLS_A_WALK, this.left);
    for (let next = 0; next < queue.length && left > 0; next += 1) {
      const range = queue[next]!;
      const causes = this.spoiled(range, finding).filter((cause) => explains(cause, finding, this.book.snapshot));
      if (causes.length > 0) return causes;
      for (const cell of this.formulasIn(range)) {
        left -= 1;
        this.left -= 1;
        const key = `${cell.sheet}!${cell.row},${cell.column}`;
        if (seen.has(key) || restsOn(finding, cell)) continue;
        seen.add(key);
        queue.push(...this.readBy(cell));
      }
    }
    return [];
  }

  private ofTotal(finding: Finding, reads: readonly RangeRef[]): Finding[] {
    const causes = reads.flatMap((range) => this.spoiled(range, finding));
    return causes.length > 0 && explainsTotal(finding, reads, this.book) ? causes : [];
  }

  private spoiled(range: RangeRef, finding: Finding): Finding[] {
    const wide = this.index.touching(range).filter(isUnreadable);
    return [...this.index.within(range), ...wide]
      .filter((cause) => isSpoiling(cause) && cause !== finding)
      .filter((cause) => compareSeverity(cause.severity, finding.severity) <= 0)
      .filter((cause) => cause.certainty === 'certain' || finding.certainty === 'review');
  }

  private readBy(cell: CellRef): RangeRef[] {
    const formula = cellOf(this.book.snapshot, cell)?.formula;
    return formula === undefined ? [] : referencesOf(formula, cell, this.book.snapshot);
  }

  private *formulasIn({ sheet, top, left, bottom, right }: RangeRef): Iterable<CellRef> {
    const rows = sheetNamed(this.book.snapshot, sheet)?.rows;
    if (!rows) return;
    for (const row of rowsWithin(rows, top, bottom)) {
      const cells = rows.get(row) ?? [];
      for (let column = left; column <= right && column < cells.length; column += 1) {
        if (cells[column]?.formula !== undefined) yield { sheet, row, column };
      }
    }
  }
}

function rowsWithin(rows: ReadonlyMap<number, unknown>, top: number, bottom: number): Iterable<number> {
  if (bottom - top >= rows.size) return [...rows.keys()].filter((row) => row >= top && row <= bottom);
  return Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);
}

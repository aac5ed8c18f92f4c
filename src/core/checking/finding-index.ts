import { contains, overlap, type CellAddress, type RangeAddress, type RangeRef } from '../address';
import type { Finding } from './report';

/** Findings by where they are. */
export class FindingIndex {
  private readonly rows = new Map<string, Map<number, Finding[]>>();
  private readonly wide: Finding[] = [];

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) this.add(finding);
  }

  /** Findings on single cells of the row. */
  inRow(sheet: string, row: number): readonly Finding[] {
    return this.rows.get(sheet)?.get(row) ?? [];
  }

  onCell(sheet: string, { row, column }: CellAddress): readonly Finding[] {
    return this.inRow(sheet, row).filter(({ at }) => 'row' in at && at.column === column);
  }

  /** Findings about a range that covers the whole of this one. */
  around(sheet: string, inner: RangeAddress): readonly Finding[] {
    return this.wide.filter(({ at }) => at.sheet === sheet && !('row' in at) && covers(at, inner));
  }

  /** Findings on single cells within the range. */
  *within(range: RangeRef): Iterable<Finding> {
    const rows = this.rows.get(range.sheet);
    if (!rows) return;
    const numbers = range.bottom - range.top < rows.size ? upTo(range) : rows.keys();
    for (const row of numbers) {
      for (const finding of rows.get(row) ?? []) {
        if ('row' in finding.at && contains(range, finding.at)) yield finding;
      }
    }
  }

  /** Findings about a range that has cells in common with this one. */
  touching(range: RangeRef): readonly Finding[] {
    return this.wide.filter(({ at }) => at.sheet === range.sheet && !('row' in at) && overlap(at, range));
  }

  private add(finding: Finding): void {
    const { at } = finding;
    if (!('row' in at)) {
      this.wide.push(finding);
      return;
    }
    const rows = this.rows.get(at.sheet) ?? new Map<number, Finding[]>();
    this.rows.set(at.sheet, rows);
    const row = rows.get(at.row);
    if (row) row.push(finding);
    else rows.set(at.row, [finding]);
  }
}

function covers(outer: RangeAddress, inner: RangeAddress): boolean {
  return (
    contains(outer, { row: inner.top, column: inner.left }) &&
    contains(outer, { row: inner.bottom, column: inner.right })
  );
}

function* upTo({ top, bottom }: RangeAddress): Iterable<number> {
  for (let row = top; row <= bottom; row += 1) yield row;
}

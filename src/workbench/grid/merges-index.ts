import { overlap, rangeOfCell, type CellAddress, type RangeAddress } from '../../core/address';

/** Merged cells by row. */
export class MergesIndex {
  readonly #rows = new Map<number, RangeAddress[]>();

  constructor(merges: readonly RangeAddress[]) {
    for (const merge of merges) {
      for (let row = merge.top; row <= merge.bottom; row += 1) this.#add(row, merge);
    }
  }

  /** The merge that a cell belongs to. */
  at({ row, column }: CellAddress): RangeAddress | undefined {
    return this.#rows.get(row)?.find(({ left, right }) => column >= left && column <= right);
  }

  /** The cell that holds what is shown in a cell. */
  homeOf(cell: CellAddress): CellAddress {
    const merge = this.at(cell);
    return merge ? { row: merge.top, column: merge.left } : cell;
  }

  /** The least rectangle around another that cuts no merge. */
  around(range: RangeAddress): RangeAddress {
    let wide = range;
    for (const merge of this.#touching(range)) wide = union(wide, merge);
    return isSame(wide, range) ? range : this.around(wide);
  }

  /** What is selected where one cell is. */
  rangeOf(cell: CellAddress): RangeAddress {
    return this.at(cell) ?? rangeOfCell(cell);
  }

  *#touching(range: RangeAddress): Iterable<RangeAddress> {
    for (const [row, merges] of this.#rows) {
      if (row < range.top || row > range.bottom) continue;
      for (const merge of merges) if (overlap(merge, range)) yield merge;
    }
  }

  #add(row: number, merge: RangeAddress): void {
    const merges = this.#rows.get(row);
    if (merges) merges.push(merge);
    else this.#rows.set(row, [merge]);
  }
}

function union(a: RangeAddress, b: RangeAddress): RangeAddress {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function isSame(a: RangeAddress, b: RangeAddress): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A set of rows, kept as stretches. */
export class RowSpans {
  /** Ascending, apart from each other. */
  private readonly spans: { first: number; last: number }[] = [];

  /** Adds rows; gives those that were not in it before. */
  add(first: number, last: number): RowSpan[] {
    const from = this.indexFrom(first - 1);
    let to = from;
    let next = first;
    const fresh: RowSpan[] = [];
    for (; to < this.spans.length && this.spans[to]!.first <= last + 1; to += 1) {
      const known = this.spans[to]!;
      if (known.first > next) fresh.push({ first: next, last: known.first - 1 });
      next = Math.max(next, known.last + 1);
    }
    if (next <= last) fresh.push({ first: next, last });
    if (fresh.length > 0) this.join(from, to, { first, last });
    return fresh;
  }

  has(row: number): boolean {
    const span = this.spans[this.indexFrom(row)];
    return span !== undefined && span.first <= row;
  }

  [Symbol.iterator](): Iterator<RowSpan> {
    return this.spans[Symbol.iterator]();
  }

  private join(from: number, to: number, { first, last }: RowSpan): void {
    const start = to > from ? Math.min(first, this.spans[from]!.first) : first;
    const end = Math.max(last, to > from ? this.spans[to - 1]!.last : last);
    this.spans.splice(from, to - from, { first: start, last: end });
  }

  /** The first stretch that ends at the row or below it. */
  private indexFrom(row: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle]!.last < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

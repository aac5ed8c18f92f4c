/**
 * Spans of rows, asked which of them hold a given row; each span is told once.
 * A span is kept as dyadic blocks (2^level rows from a multiple of it), so that adding and asking cost log(rows), however long it is.
 */
export class RowStabbing {
  private readonly blocks = new Map<number, number[]>();
  private levels = 0;

  add(top: number, bottom: number, id: number): void {
    let from = top;
    let end = bottom + 1;
    for (let level = 0; from < end; level += 1, from /= 2, end /= 2) {
      if (from % 2 === 1) this.put(level, from++, id);
      if (end % 2 === 1) this.put(level, --end, id);
    }
  }

  private put(level: number, block: number, id: number): void {
    const key = keyOf(level, block);
    const ids = this.blocks.get(key);
    if (ids) ids.push(id);
    else this.blocks.set(key, [id]);
    this.levels = Math.max(this.levels, level + 1);
  }

  /** The spans around the row that were not taken before, some perhaps twice. */
  take(row: number): number[] {
    const taken: number[] = [];
    for (let level = 0; level < this.levels; level += 1) {
      const key = keyOf(level, Math.floor(row / 2 ** level));
      for (const id of this.blocks.get(key) ?? []) taken.push(id);
      this.blocks.delete(key);
    }
    return taken;
  }
}

// 2^21 blocks are more than a sheet has rows.
function keyOf(level: number, block: number): number {
  return level * 2 ** 21 + block;
}

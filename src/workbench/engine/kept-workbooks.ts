/** As much of an open workbook as keeping it needs. */
export interface Keepable {
  readonly id: string;
  /** Bytes of its file: in memory it takes some fifty times as much. */
  readonly size: number;
  readonly canTakeBack: boolean;
}

const MOST_BYTES = 4_000_000;
const MOST_WORKBOOKS = 8;

/** Workbooks left for another file while something can be taken back in them. Of too many, those left longest ago go first. */
export class KeptWorkbooks<W extends Keepable> {
  readonly #kept = new Map<string, W>();

  keep(workbook: W): void {
    if (!workbook.canTakeBack) return;
    this.#kept.set(workbook.id, workbook);
    while (this.#kept.size > MOST_WORKBOOKS || this.#bytes > MOST_BYTES) {
      const [oldest] = this.#kept.keys();
      this.#kept.delete(oldest!);
    }
  }

  /** Gives it back; from now on it is its taker's. */
  take(id: string): W | undefined {
    const workbook = this.#kept.get(id);
    this.#kept.delete(id);
    return workbook;
  }

  get #bytes(): number {
    return [...this.#kept.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

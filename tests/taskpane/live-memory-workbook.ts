import { MemoryWorkbook } from '../../src/adapters/memory';
import type { CellRef, RangeRef } from '../../src/core/address';
import type { Change, Outcome } from '../../src/core/changes';
import type { LiveWorkbook, PortOptions, ReadOptions, Unsubscribe } from '../../src/core/ports';
import type { WorkbookSnapshot } from '../../src/core/snapshot';

/** A workbook in memory whose user, the test, works in it meanwhile. */
export class LiveMemoryWorkbook implements LiveWorkbook {
  readonly memory: MemoryWorkbook;
  readonly revealed: RangeRef[] = [];
  readonly reads: (readonly string[] | undefined)[] = [];
  /** What comes of every apply and reveal, instead of doing it. */
  refusal: Outcome | undefined;
  readonly #changed = new Set<(sheets: readonly string[]) => void>();
  readonly #selected = new Set<(cell: CellRef) => void>();

  constructor(workbook: WorkbookSnapshot) {
    this.memory = new MemoryWorkbook(workbook);
  }

  read(options?: ReadOptions): Promise<WorkbookSnapshot> {
    this.reads.push(options?.sheets);
    return this.memory.read();
  }

  apply(changes: readonly Change[], expected: WorkbookSnapshot, options?: PortOptions): Promise<Outcome> {
    if (this.refusal) return Promise.resolve(this.refusal);
    return this.memory.apply(changes, expected, options);
  }

  reveal(place: RangeRef): Promise<Outcome> {
    this.revealed.push(place);
    return Promise.resolve(this.refusal ?? { ok: true, applied: 0, journal: [] });
  }

  onChanged(listener: (sheets: readonly string[]) => void): Unsubscribe {
    this.#changed.add(listener);
    return () => this.#changed.delete(listener);
  }

  onSelected(listener: (cell: CellRef) => void): Unsubscribe {
    this.#selected.add(listener);
    return () => this.#selected.delete(listener);
  }

  /** The user changes something. */
  async edit(changes: readonly Change[]): Promise<void> {
    await this.memory.apply(changes, await this.memory.read());
    const sheets = changes.flatMap((change) => (change.kind === 'set-cells' ? [change.sheet] : []));
    for (const tell of this.#changed) tell(sheets);
  }

  /** The user goes to a cell. */
  select(cell: CellRef): void {
    for (const tell of this.#selected) tell(cell);
  }
}

import type { CellBlock, CellView } from '../engine/engine';

/** Asks for the cells of rows `top` to `bottom`, both included. */
export type FetchCells = (sheet: string, top: number, bottom: number) => Promise<CellBlock>;

const BLOCK_ROWS = 200;
const MOST_BLOCKS = 200;
/** So many rows can be held at once. */
export const MOST_ROWS = BLOCK_ROWS * (MOST_BLOCKS - 2);
const MOST_AT_ONCE = 2;

interface StoredBlock {
  readonly rows: CellBlock['rows'];
  readonly version: number;
}

interface Wanted {
  readonly sheet: string;
  readonly block: number;
}

/**
 * The cells that the grid has been given so far. It answers at once with what it knows and asks for the rest; after a change
 * of the workbook the old cells stay in view until the new ones are there.
 */
export class CellCache {
  readonly #blocks = new Map<string, StoredBlock>();
  readonly #wanted = new Map<string, Wanted>();
  readonly #underWay = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #version = 0;
  #arrivals = 0;

  constructor(
    private readonly fetch: FetchCells,
    private readonly onFailure: (cause: unknown) => void,
  ) {}

  /** null: an empty cell; undefined: not known yet, it has been asked for. */
  cell(sheet: string, row: number, column: number): CellView | null | undefined {
    const block = Math.floor(row / BLOCK_ROWS);
    const key = keyOf({ sheet, block });
    const stored = this.#blocks.get(key);
    if (!this.#isCurrent(key)) this.#want(key, { sheet, block });
    return stored && (stored.rows[row - block * BLOCK_ROWS]?.[column] ?? null);
  }

  /** Fetches what is missing of some rows. Whether `cell` knows them all now. */
  async load(sheet: string, top: number, bottom: number): Promise<boolean> {
    for (const wanted of blocksOf(sheet, top, bottom)) {
      const key = keyOf(wanted);
      // Asked for again where the workbook has changed meanwhile.
      while (!this.#isCurrent(key)) if (!(await this.#fetch(key, wanted))) return false;
    }
    return this.isKnown(sheet, top, bottom);
  }

  /** Whether `cell` knows all of some rows as they are now. */
  isKnown(sheet: string, top: number, bottom: number): boolean {
    return blocksOf(sheet, top, bottom).every((wanted) => this.#isCurrent(keyOf(wanted)));
  }

  /** The workbook has changed: what is known is shown until the new is there. */
  invalidate(): void {
    this.#version += 1;
    this.#tell();
  }

  /** Another workbook: nothing is known. */
  clear(): void {
    this.#blocks.clear();
    this.#wanted.clear();
    this.invalidate();
  }

  /** For useSyncExternalStore: another number after each change. */
  readonly arrivals = (): number => this.#arrivals;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #isCurrent(key: string): boolean {
    return this.#blocks.get(key)?.version === this.#version;
  }

  #want(key: string, wanted: Wanted): void {
    if (this.#underWay.has(this.#ticket(key))) return;
    // Put last: what was asked for last is in view, and is fetched first.
    this.#wanted.delete(key);
    this.#wanted.set(key, wanted);
    queueMicrotask(() => this.#next());
  }

  #next(): void {
    while (this.#underWay.size < MOST_AT_ONCE) {
      const last = [...this.#wanted].at(-1);
      if (!last) return;
      this.#wanted.delete(last[0]);
      void this.#fetch(...last);
    }
  }

  /** Whether there was an answer. */
  async #fetch(key: string, { sheet, block }: Wanted): Promise<boolean> {
    const version = this.#version;
    const ticket = this.#ticket(key);
    this.#underWay.add(ticket);
    try {
      const { rows } = await this.fetch(sheet, block * BLOCK_ROWS, (block + 1) * BLOCK_ROWS - 1);
      this.#store(key, { rows, version });
      return true;
    } catch (cause) {
      this.onFailure(cause);
      return false;
    } finally {
      this.#underWay.delete(ticket);
      this.#next();
    }
  }

  #store(key: string, block: StoredBlock): void {
    // An answer may come after one to a later question.
    if ((this.#blocks.get(key)?.version ?? -1) > block.version) return;
    this.#blocks.delete(key);
    this.#blocks.set(key, block);
    const oldest = this.#blocks.size > MOST_BLOCKS ? this.#blocks.keys().next().value : undefined;
    if (oldest !== undefined) this.#blocks.delete(oldest);
    this.#tell();
  }

  #ticket(key: string): string {
    return `${this.#version} ${key}`;
  }

  #tell(): void {
    this.#arrivals += 1;
    for (const listener of this.#listeners) listener();
  }
}

function blocksOf(sheet: string, top: number, bottom: number): Wanted[] {
  const first = Math.floor(top / BLOCK_ROWS);
  const count = Math.floor(bottom / BLOCK_ROWS) - first + 1;
  return Array.from({ length: count }, (_, index) => ({ sheet, block: first + index }));
}

function keyOf({ sheet, block }: Wanted): string {
  return `${block} ${sheet}`;
}

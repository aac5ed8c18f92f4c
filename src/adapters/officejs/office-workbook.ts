import type { CellRef, RangeRef } from '../../core/address';
import type { Change, Outcome } from '../../core/changes';
import { HostRefusal, type LiveWorkbook, type PortOptions, type ReadOptions, type Unsubscribe } from '../../core/ports';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { hostTrouble } from './host-trouble';
import type { OfficeHost } from './office-host';
import { readAgain, readWhole, snapshotOf, type Alongside, type Reader, type Reading } from './reading';
import { revealPlace } from './watching/reveal';
import { Watcher } from './watching/watcher';
import { applyChanges } from './writing/apply-changes';
import { NOTHING_WRITTEN } from './writing/writing-memory';

interface Wanted extends ReadOptions {
  readonly alongside?: Alongside;
}

/** The workbook that is open in Excel. */
export class OfficeWorkbook implements LiveWorkbook {
  #last: Reading | undefined;
  #isPlain = false;
  /** Sheets written by us since they were read. */
  readonly #written = new Set<string>();
  #memory = NOTHING_WRITTEN;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #watcher: Watcher;

  constructor(private readonly host: OfficeHost) {
    this.#watcher = new Watcher(host, (id) => this.#last?.structure.sheets.find((sheet) => sheet.id === id)?.name);
  }

  /** Throws HostRefusal where Excel does not let it be read, and Cancelled. */
  read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return this.#inTurn(() => this.#read(options));
  }

  apply(changes: readonly Change[], expected: WorkbookSnapshot, options: PortOptions = {}): Promise<Outcome> {
    const isOurs = (sheet: string): boolean => this.#written.has(sheet);
    return this.#inTurn(() => this.#watcher.quietly(() => this.#apply(changes, expected, options), isOurs));
  }

  reveal(place: RangeRef): Promise<Outcome> {
    return revealPlace(place, this.host);
  }

  onChanged(listener: (sheets: readonly string[]) => void): Unsubscribe {
    return this.#watcher.onChanged(listener);
  }

  onSelected(listener: (cell: CellRef) => void): Unsubscribe {
    return this.#watcher.onSelected(listener);
  }

  /** Reading and writing would spoil each other. */
  #inTurn<T>(job: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(job, job);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #read(wanted: Wanted): Promise<WorkbookSnapshot> {
    try {
      this.#last = await this.#readTwice(wanted);
    } catch (thrown) {
      throw hostTrouble(thrown);
    }
    this.#written.clear();
    this.#watcher.retry();
    wanted.onProgress?.(1);
    return snapshotOf(this.#last);
  }

  /**
   * What was there when the sheets were listed may be gone when they are read: then everything is looked at anew, once.
   * Where Excel fails and does not say why, it is asked for less, once and from then on.
   */
  async #readTwice(wanted: Wanted): Promise<Reading> {
    try {
      return await this.#readOnce(wanted, this.#last);
    } catch (thrown) {
      const trouble = hostTrouble(thrown);
      const reason = trouble instanceof HostRefusal ? trouble.refusal.reason : undefined;
      const mayAskForLess = !this.#isPlain && !wanted.alongside;
      const isUnexplained = mayAskForLess && (reason === 'failed' || reason === 'unsupported');
      if (reason !== 'missing' && !isUnexplained) throw trouble;
      return this.#readOnce(wanted, undefined, this.#isPlain || isUnexplained);
    }
  }

  async #readOnce(wanted: Wanted, before: Reading | undefined, isPlain = this.#isPlain): Promise<Reading> {
    const { sheets, alongside, ...options } = wanted;
    const reading = await this.host.run(async (context) => {
      const reader: Reader = { context, host: this.host, options, isPlain };
      const asking = alongside ? { ...reader, alongside } : reader;
      if (sheets === undefined || before === undefined) return readWhole(asking);
      const again = await readAgain(before, [...new Set([...sheets, ...this.#written])], asking);
      // What was asked alongside has been answered by then.
      return again ?? readWhole(reader);
    });
    this.#isPlain = isPlain;
    return reading;
  }

  async #apply(changes: readonly Change[], expected: WorkbookSnapshot, options: PortOptions): Promise<Outcome> {
    try {
      return await applyChanges(changes, expected, {
        host: this.host,
        options,
        memory: this.#memory,
        keep: (memory) => {
          this.#memory = memory;
        },
        read: (sheets, alongside) =>
          this.#read({
            ...(options.signal ? { signal: options.signal } : {}),
            ...(sheets ? { sheets } : {}),
            ...(alongside ? { alongside } : {}),
          }),
      });
    } catch (thrown) {
      const trouble = hostTrouble(thrown);
      if (trouble instanceof HostRefusal) return { ok: false, refusal: trouble.refusal };
      throw trouble;
    } finally {
      this.#noteWritten(changes);
    }
  }

  #noteWritten(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.kind === 'set-cells') this.#written.add(change.sheet);
      if (change.kind === 'write-sheet' || change.kind === 'give-sheet') this.#written.add(change.content.name);
    }
  }
}

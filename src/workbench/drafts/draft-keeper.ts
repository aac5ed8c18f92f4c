import { Later } from '../../shell/later';
import type { Draft, DraftStore } from './draft-store';

export type UnsavedWork = Pick<Draft, 'id' | 'name' | 'bytes'>;

export interface DraftKeeping {
  readonly store: Pick<DraftStore, 'all' | 'keep' | 'forget'>;
  /** What is open and unsaved now; undefined where nothing is. */
  readonly unsaved: () => Promise<UnsavedWork | undefined>;
  readonly page: string;
  readonly openPages: () => Promise<ReadonlySet<string>>;
  readonly now: () => number;
  /** The browser keeps nothing: told once. */
  readonly onRefused: () => void;
}

const PAUSE = 1000;
/** Large workbooks take long to write: then it is done less often. */
const PATIENCE = 5;

/** Keeps unsaved work a moment after each change, so that a closed tab loses none. */
export class DraftKeeper {
  readonly #options: DraftKeeping;
  readonly #later = new Later(() => void this.#keepWhatThereIs());
  #lastTook = 0;
  #isRefused = false;

  constructor(options: DraftKeeping) {
    this.#options = options;
  }

  /** Work that no open page is busy with, the latest first. */
  async left(): Promise<readonly Draft[]> {
    const { store, openPages } = this.#options;
    const drafts = await this.#tried(() => store.all());
    if (!drafts || drafts.length === 0) return [];
    const open = await openPages();
    return drafts.filter(({ page }) => !open.has(page));
  }

  changed(): void {
    if (!this.#isRefused) this.#later.plan(Math.max(PAUSE, this.#lastTook * PATIENCE));
  }

  /** The page may be about to go. */
  hurry(): void {
    if (this.#later.isWaiting) this.#later.now();
  }

  async forget(id: string): Promise<void> {
    this.#later.drop();
    await this.#tried(() => this.#options.store.forget(id));
  }

  async keep(work: UnsavedWork): Promise<void> {
    const { store, page, now } = this.#options;
    this.#later.drop();
    await this.#tried(() => store.keep({ ...work, page, savedAt: now() }));
  }

  async #keepWhatThereIs(): Promise<void> {
    const { unsaved, now } = this.#options;
    const began = now();
    const work = await unsaved();
    if (work) await this.keep(work);
    this.#lastTook = now() - began;
  }

  async #tried<T>(use: () => Promise<T>): Promise<T | undefined> {
    if (this.#isRefused) return undefined;
    try {
      return await use();
    } catch (thrown) {
      if (!(thrown instanceof DOMException)) throw thrown;
      this.#isRefused = true;
      this.#options.onRefused();
      return undefined;
    }
  }
}

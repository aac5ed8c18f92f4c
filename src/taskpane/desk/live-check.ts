import type { Reply } from '../../app/session';
import { Later } from '../../shell/later';

/** Changes come in bursts, and some events are lost or late. */
const PAUSE = 300;

/** Looks again a moment after the workbook has changed: one check at a time, of all sheets named meanwhile. */
export class LiveCheck {
  readonly #named = new Set<string>();
  readonly #later = new Later(() => void this.#run());
  #isRunning = false;

  constructor(private readonly recheck: (sheets: readonly string[]) => Promise<Reply>) {}

  changed(sheets: readonly string[]): void {
    for (const sheet of sheets) this.#named.add(sheet);
    this.#later.plan(PAUSE);
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    const sheets = [...this.#named];
    this.#named.clear();
    this.#isRunning = true;
    const { ok } = await this.recheck(sheets);
    this.#isRunning = false;
    if (this.#named.size > 0 && !this.#later.isWaiting) this.#later.plan(PAUSE);
    // Looked at together with what changes next.
    if (!ok) for (const sheet of sheets) this.#named.add(sheet);
  }
}

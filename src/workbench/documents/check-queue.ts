import { EngineClient, EngineLost } from '../engine/engine-client';
import type { StartEngine } from '../engine/engine-link';
import type { Language } from '../../core/words';
import type { WorkbenchDocument } from './workbench-document';

export type Checked = Pick<WorkbenchDocument, 'standing' | 'counts' | 'trouble'>;

export interface Checking {
  readonly startEngine: StartEngine;
  readonly language: () => Language;
  /** What to say of a workbook that is more than the browser can hold. */
  readonly tooLarge: () => string;
  readonly onChecked: (id: string, checked: Partial<Checked>) => void;
}

/** Checks files one after another beside the one that is open, in an engine of its own that ends with the last of them. */
export class CheckQueue {
  readonly #options: Checking;
  readonly #client: EngineClient;
  #waiting: WorkbenchDocument[] = [];
  #isRunning = false;

  constructor(options: Checking) {
    this.#options = options;
    this.#client = new EngineClient(options.startEngine, () => undefined);
  }

  add(documents: readonly WorkbenchDocument[]): void {
    this.#waiting.push(...documents);
    if (!this.#isRunning) void this.#run();
  }

  /** It is open now, or gone. */
  drop(id: string): void {
    this.#waiting = this.#waiting.filter((document) => document.id !== id);
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      this.#options.onChecked(next.id, { standing: 'checking' });
      this.#options.onChecked(next.id, await this.#checked(next));
    }
    this.#isRunning = false;
    this.#client.close();
  }

  async #checked({ id, name, bytes, isReadOnly, isDirty }: WorkbenchDocument): Promise<Partial<Checked>> {
    try {
      const reply = await this.#client.open({
        id,
        name,
        bytes,
        isReadOnly,
        isDirty,
        language: this.#options.language(),
      });
      const { view } = this.#client.state.current();
      if (!reply.ok || !view) return { standing: 'unreadable', trouble: reply.said };
      return { standing: view.verdict, counts: view.counts };
    } catch (thrown) {
      if (!(thrown instanceof EngineLost)) throw thrown;
      return { standing: 'unreadable', trouble: this.#options.tooLarge() };
    }
  }
}

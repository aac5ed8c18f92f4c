import { refusalOfError } from '../refusing/refusal-of-error';
import type { OfficeHost } from '../office-host';

/** A handler that Excel has been given, as far as it can be taken back. */
export interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Handlers of Excel's events, there as long as they are wanted. */
export class Registration {
  #handlers: readonly Handler[] = [];
  #isWanted = false;
  #turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: OfficeHost,
    private readonly add: (context: Excel.RequestContext) => readonly Handler[],
  ) {}

  want(isWanted: boolean): void {
    this.#isWanted = isWanted;
    this.settle();
  }

  /** Makes it so, where Excel lets us; else at the next occasion. */
  settle(): void {
    const settle = (): Promise<void> => this.#settle();
    this.#turn = this.#turn.then(settle, settle);
  }

  async #settle(): Promise<void> {
    if (this.#isWanted === this.#handlers.length > 0) return;
    try {
      if (this.#isWanted) this.#handlers = await this.#added();
      else await this.#removed();
    } catch (thrown) {
      // A cell is being edited, say: reading comes by here again.
      if (!refusalOfError(thrown)) throw thrown;
    }
  }

  #added(): Promise<readonly Handler[]> {
    return this.host.run(async (context) => {
      const handlers = this.add(context);
      await context.sync();
      return handlers;
    });
  }

  async #removed(): Promise<void> {
    const handlers = this.#handlers;
    // Handlers can be taken back only where they were given.
    const [first] = handlers;
    for (const handler of handlers) handler.remove();
    await first?.context.sync();
    this.#handlers = [];
  }
}

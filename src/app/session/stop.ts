/** Thrown between two steps of a job that is to stop. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
    this.name = 'Stopped';
  }
}

/** Tells a running job to stop at its next step; a port takes it for its signal. */
export class Stop {
  #aborted = false;
  #isReplaced = false;
  /** What runs now is only a check: a newer action may take its place. */
  mayGiveWay = false;

  get aborted(): boolean {
    return this.#aborted;
  }

  /** Stopped for a newer action, which brings a check of its own. */
  get isReplaced(): boolean {
    return this.#isReplaced;
  }

  abort(): void {
    this.#aborted = true;
  }

  replace(): void {
    this.#isReplaced = true;
    this.abort();
  }

  throwIfAborted(): void {
    if (this.#aborted) throw new Stopped();
  }
}

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

  get aborted(): boolean {
    return this.#aborted;
  }

  abort(): void {
    this.#aborted = true;
  }

  throwIfAborted(): void {
    if (this.#aborted) throw new Stopped();
  }
}

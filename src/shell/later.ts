/** Does something once it has been quiet for a while. */
export class Later {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #job: () => void;

  constructor(job: () => void) {
    this.#job = job;
  }

  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  /** In so many milliseconds from now; what was planned before is dropped. */
  plan(milliseconds: number): void {
    this.drop();
    this.#timer = setTimeout(() => this.now(), milliseconds);
  }

  now(): void {
    this.drop();
    this.#job();
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

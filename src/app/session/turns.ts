/** Jobs one at a time, in the order in which they came. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** How many wait behind the one that runs. */
  get waiting(): number {
    return this.#waiting;
  }

  take<T>(job: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const start = (): Promise<T> => {
      this.#waiting -= 1;
      return job();
    };
    // Whether the one before came to good is no matter of the next.
    const done = this.#last.then(start, start);
    this.#last = done;
    return done;
  }
}

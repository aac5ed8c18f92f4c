/** A value that others look at and hear of when it is another: made for React's useSyncExternalStore. */
export class Observable<T extends object> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  readonly current = (): T => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(part: Partial<T>): void {
    this.#value = { ...this.#value, ...part };
    for (const listener of [...this.#listeners]) listener();
  }
}

import type { Reading } from '../../book';

/** The numbers of a run and where they stand, the last place of each; looked up only where a run breaks, which most never do. */
export class Seen {
  readonly #numbers: number[] = [];
  readonly #readings: Reading<string>[] = [];
  readonly #places = new Map<number, Reading<string>>();

  add(number: number, reading: Reading<string>): void {
    this.#numbers.push(number);
    this.#readings.push(reading);
  }

  at(number: number): Reading<string> | undefined {
    for (const [index, one] of this.#numbers.entries()) this.#places.set(one, this.#readings[index]!);
    this.#numbers.length = 0;
    this.#readings.length = 0;
    return this.#places.get(number);
  }
}

/** Rows (or columns) of a sheet and those of them that are shown: hidden ones are left out, the numbers jump. */
export class Axis {
  readonly #hidden: readonly number[];

  /** `hidden` ascending, without repetitions. */
  constructor(
    readonly length: number,
    hidden: readonly number[],
  ) {
    this.#hidden = hidden.filter((index) => index < length);
  }

  /** How many are shown. */
  get shown(): number {
    return this.length - this.#hidden.length;
  }

  /** Of what stands at a place of the screen, its index in the sheet. */
  indexAt(place: number): number {
    return place + this.#hiddenWhere((hidden, before) => hidden - before <= place);
  }

  /** Where something stands on the screen; for what is hidden, where the next shown one stands. */
  placeOf(index: number): number {
    return index - this.#hiddenWhere((hidden) => hidden < index);
  }

  isHidden(index: number): boolean {
    return this.#hidden[this.#hiddenWhere((hidden) => hidden < index)] === index;
  }

  /** The hidden ones right before a place; null where there are none. */
  gapBefore(place: number): { readonly first: number; readonly last: number } | null {
    const first = place === 0 ? 0 : this.indexAt(place - 1) + 1;
    const last = (place < this.shown ? this.indexAt(place) : this.length) - 1;
    return first <= last ? { first, last } : null;
  }

  /** How many of the hidden ones, from the first on, fulfil a condition that once false stays so. */
  #hiddenWhere(isBefore: (hidden: number, position: number) => boolean): number {
    let low = 0;
    let high = this.#hidden.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#hidden[middle]!, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

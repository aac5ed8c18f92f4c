import { isError, type Cell } from '../../core/snapshot';
import { shownNumber } from './shown-number';
import { textWidth } from './text-width';

/** Long texts are cut at the cell's edge, amounts never: in half-width characters. */
const LONGEST_TEXT = 32;
/** What General shows at most: "-1.23457E+11". */
const LONGEST_GENERAL = 12;

interface Extremes {
  readonly format: string | undefined;
  least: number;
  most: number;
}

/**
 * The width that a column needs, gathered cell by cell. Of the numbers of one format only the two extremes are printed: no
 * other is longer. So a hundred thousand rows cost little.
 */
export class ColumnExtent {
  #width = 0;
  #text = 0;
  #general = 0;
  readonly #extremes = new Map<string | undefined, Extremes>();
  /** That of the number before: most often the next one has the same format. */
  #last: Extremes | undefined;

  constructor(private readonly date1904: boolean) {}

  add({ value, format }: Cell): void {
    if (typeof value === 'number') this.#addNumber(value, format);
    else if (typeof value === 'string') this.#addText(value);
    else if (value !== undefined) this.#width = Math.max(this.#width, isError(value) ? value.error.length : 5);
  }

  /** In half-width characters. */
  width(): number {
    let width = Math.max(this.#width, Math.min(this.#text, LONGEST_TEXT), this.#general);
    for (const { format, least, most } of this.#extremes.values()) {
      for (const value of [least, most]) {
        width = Math.max(width, textWidth(shownNumber(value, format, this.date1904).text));
      }
    }
    return width;
  }

  #addText(text: string): void {
    if (this.#text >= LONGEST_TEXT || text.length * 2 <= this.#text) return;
    this.#text = Math.max(this.#text, textWidth(text));
  }

  #addNumber(value: number, format: string | undefined): void {
    // General shows as many decimals as there are: the longest is not an extreme.
    if (format === undefined && !Number.isInteger(value)) return this.#addFraction(value);
    const extremes = this.#last?.format === format && this.#last ? this.#last : this.#extremesOf(format, value);
    if (value < extremes.least) extremes.least = value;
    else if (value > extremes.most) extremes.most = value;
  }

  #addFraction(value: number): void {
    if (this.#general >= LONGEST_GENERAL) return;
    this.#general = Math.max(this.#general, Math.min(String(value).length, LONGEST_GENERAL));
  }

  #extremesOf(format: string | undefined, value: number): Extremes {
    const extremes = this.#extremes.get(format) ?? { format, least: value, most: value };
    this.#extremes.set(format, extremes);
    this.#last = extremes;
    return extremes;
  }
}

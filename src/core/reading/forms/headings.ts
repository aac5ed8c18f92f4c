import type { Indicator, IndicatorClass, IndicatorHeading } from '../../book';
import type { Grid } from '../grid';
import { carriesOnHeading, classOf, headingText } from './heading-words';

/** A heading as it is read: what a later row carries on is added to its text. */
export interface OpenHeading {
  readonly level: 1 | 2;
  readonly row: number;
  readonly column: number;
  text: string;
  readonly covers: Indicator[];
}

/** Follows the first or second level down the rows: merged, repeated in each row, or blank below its first. */
export class HeadingColumn {
  readonly #all: OpenHeading[] = [];
  #current: OpenHeading | undefined;

  constructor(
    readonly grid: Grid,
    readonly level: 1 | 2,
    readonly column: number | undefined,
  ) {}

  /** Takes in what a row says: another heading, the rest of the last, or nothing. */
  read(row: number): 'begins' | 'carries-on' | 'nothing' {
    if (this.column === undefined) return 'nothing';
    const merge = this.grid.mergeAt(row, this.column);
    if (merge && (merge.top < row || merge.left < this.column)) return 'nothing';
    const text = this.grid.ownText(row, this.column);
    if (text === '' || text === this.#current?.text) return 'nothing';
    if (this.#current && carriesOnHeading(headingText(this.#current.text).label, text)) {
      this.#current.text += text;
      return 'carries-on';
    }
    this.begin(row, this.column, text);
    return 'begins';
  }

  /** A heading in a row of its own: 一、产出指标（50分） over the whole width. */
  begin(row: number, column: number, text: string): void {
    this.#current = { level: this.level, row, column, text, covers: [] };
    this.#all.push(this.#current);
  }

  /** Another first level: what the second says above does not go on below it. */
  end(): void {
    this.#current = undefined;
  }

  /** The heading that a row stands under. */
  get current(): OpenHeading | undefined {
    return this.#current;
  }

  /** All headings so far, from top to bottom. */
  get all(): readonly OpenHeading[] {
    return this.#all;
  }

  headings(classFor: (heading: { row: number; label: string }) => IndicatorClass): IndicatorHeading[] {
    return this.#all.map(({ level, row, column, text, covers }) => {
      const { label, weight } = headingText(text);
      const own = level === 1 ? classOf(label) : (covers[0]?.class ?? classFor({ row, label }));
      return { level, row, column, label, class: own, ...(weight === undefined ? {} : { weight }), covers };
    });
  }
}

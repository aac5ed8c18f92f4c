import type { Scalar } from '../values/operand';
import type { Run } from '../readers/run';

/** A formula to work out. */
export interface StaleCell {
  readonly run: Run;
  readonly row: number;
  /** Asked for by the edit; others are worked out because somebody reads them and they hold no value yet. */
  readonly isAsked: boolean;
  state: 'waiting' | 'open' | 'evaluating' | 'settled' | 'unknown';
  value: Scalar;
}

/** The formulas of one column that are to be worked out, from top to bottom. */
export class StaleColumn {
  private cells: StaleCell[] = [];
  private readonly byRow = new Map<number, StaleCell>();
  /** By place: the next place that is not settled yet, or a way to it. */
  private next: Int32Array = new Int32Array(1);

  add(cells: readonly StaleCell[]): void {
    for (const cell of cells) if (!this.byRow.has(cell.row)) this.byRow.set(cell.row, cell);
    this.cells = [...this.byRow.values()].sort((a, b) => a.row - b.row);
    this.next = Int32Array.from({ length: this.cells.length + 1 }, (_, place) => place);
  }

  at(row: number): StaleCell | undefined {
    return this.byRow.get(row);
  }

  all(): readonly StaleCell[] {
    return this.cells;
  }

  /** The first formula between the rows that has no result yet. */
  firstUnsettled(top: number, bottom: number): StaleCell | undefined {
    for (let place = this.unsettledFrom(this.placeOf(top)); place < this.cells.length;) {
      const cell = this.cells[place]!;
      if (cell.row > bottom) return undefined;
      if (cell.state === 'waiting' || cell.state === 'open') return cell;
      this.next[place] = place + 1;
      place = this.unsettledFrom(place);
    }
    return undefined;
  }

  private placeOf(row: number): number {
    let low = 0;
    let high = this.cells.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.cells[middle]!.row < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Follows the ways and shortens them, so that long columns are not gone through again and again. */
  private unsettledFrom(place: number): number {
    let end = place;
    while (this.next[end] !== end) end = this.next[end]!;
    for (let at = place; this.next[at] !== end && at !== end;) {
      const following = this.next[at]!;
      this.next[at] = end;
      at = following;
    }
    return end;
  }
}

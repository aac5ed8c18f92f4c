import type { CellAddress, RangeAddress } from '../../core/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../core/address';
import type { SheetView } from '../engine/engine';
import { Axis } from './axis';
import { MergesIndex } from './merges-index';
import type { Frame } from './paint/frame';
import { ROW_HEIGHT } from './paint/sizes';

const EMPTY_WIDTH = 80;
const SPARE_ROWS = 30;
const LEAST_ROWS = 60;
const SPARE_COLUMNS = 3;
const LEAST_COLUMNS = 12;
const DIGIT_WIDTH = 8;

interface LayoutOptions {
  /** Hidden rows and columns are shown all the same. */
  readonly showsHidden: boolean;
  /** Widths that the user gave to columns, in pixels. */
  readonly widths: ReadonlyMap<number, number>;
}

/** Where the rows and columns of a sheet stand, with some empty ones behind those that hold something. */
export class SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergesIndex;
  /** The width of the column of row numbers. */
  readonly headWidth: number;
  readonly #edges: readonly number[];
  readonly #own: { readonly rows: Axis; readonly columns: Axis };

  constructor(
    readonly sheet: SheetView,
    { showsHidden, widths }: LayoutOptions,
  ) {
    const rows = Math.min(MAX_ROWS, Math.max(sheet.rows + SPARE_ROWS, LEAST_ROWS));
    const columns = Math.min(MAX_COLUMNS, Math.max(sheet.columns + SPARE_COLUMNS, LEAST_COLUMNS));
    const own = { rows: new Axis(rows, sheet.hiddenRows), columns: new Axis(columns, sheet.hiddenColumns) };
    this.#own = own;
    this.rows = showsHidden ? new Axis(rows, []) : own.rows;
    this.columns = showsHidden ? new Axis(columns, []) : own.columns;
    this.merges = new MergesIndex(sheet.merges);
    this.headWidth = Math.max(44, String(rows).length * DIGIT_WIDTH + 24);
    this.#edges = edgesOf(this.columns, (column) => widths.get(column) ?? sheet.widths[column] ?? EMPTY_WIDTH);
  }

  /** Hidden in the workbook, whether or not it is shown here. */
  isHidden({ row, column }: CellAddress): boolean {
    return this.#own.rows.isHidden(row) || this.#own.columns.isHidden(column);
  }

  isHead({ row }: Pick<CellAddress, 'row'>): boolean {
    return row < this.sheet.frozenRows;
  }

  widthAt(place: number): number {
    return this.#edges[place + 1]! - this.#edges[place]!;
  }

  /** From the left edge of one column to that of another. */
  widthBetween(from: number, to: number): number {
    return this.#edges[this.columns.placeOf(to)]! - this.#edges[this.columns.placeOf(from)]!;
  }

  /** The frame of a range on the canvas, of which one cell's frame is known. */
  frameOf({ top, left, bottom, right }: RangeAddress, known: CellAddress, at: Frame): Frame {
    const above = this.rows.placeOf(known.row) - this.rows.placeOf(top);
    const height = this.rows.placeOf(bottom + 1) - this.rows.placeOf(top);
    return {
      x: at.x - this.widthBetween(left, known.column),
      y: at.y - above * ROW_HEIGHT,
      width: this.widthBetween(left, right + 1),
      height: height * ROW_HEIGHT,
    };
  }
}

function edgesOf(columns: Axis, widthOf: (column: number) => number): number[] {
  const edges = [0];
  for (let place = 0; place < columns.shown; place += 1) {
    edges.push(edges[place]! + widthOf(columns.indexAt(place)));
  }
  return edges;
}

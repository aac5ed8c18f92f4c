import { contains, type CellAddress, type RangeAddress } from '../../../../src/core/address';
import type { Sheet } from '../../../../src/core/snapshot';
import type { HostBook } from './host-book';
import { isFilled, type HostCell, type HostRow } from './host-cell';
import type { HostArray, HostChart, HostFormatRule, HostName, HostTable, Settings } from './host-parts';

/** A sheet as it stands in the simulated Excel: what tests look at to see what was really written. */
export class HostSheet {
  rows = new Map<number, HostRow>();
  visibility: Sheet['visibility'] = 'visible';
  merges: RangeAddress[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  filter: RangeAddress | undefined;
  arrays: HostArray[] = [];
  tables: HostTable[] = [];
  names: HostName[] = [];
  isProtected = false;
  protectionOptions: Readonly<Record<string, unknown>> = {};
  /** Foremost first, as Excel orders them. */
  rules: HostFormatRule[] = [];
  charts: HostChart[] = [];
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  tabColor = '';
  showsGridlines = true;
  showsHeadings = true;
  frozenRows = 0;
  frozenColumns = 0;
  /** "orientation", "headersFooters/defaultForAllPages/centerFooter" … */
  readonly page: Settings = new Map();
  rowBreaks: number[] = [];
  isDeleted = false;
  /** Grows with each edit, for those who keep what they have worked out. */
  version = 0;

  constructor(
    readonly book: HostBook,
    public name: string,
    readonly id = book.nextId('sheet'),
  ) {}

  cell({ row, column }: CellAddress): HostCell | undefined {
    return this.rows.get(row)?.[column];
  }

  /** Puts the cells of one row; undefined empties. */
  put(row: number, cells: ReadonlyMap<number, HostCell | undefined>): void {
    const after = [...(this.rows.get(row) ?? [])];
    for (const [column, cell] of cells) after[column] = cell;
    while (after.length > 0 && after.at(-1) === undefined) after.length -= 1;
    if (after.length === 0) this.rows.delete(row);
    else this.rows.set(row, after);
    this.version += 1;
  }

  get lastRow(): number {
    return [...this.rows.keys()].reduce((last, row) => Math.max(last, row), 0);
  }

  /** The range that holds something; with formats too where they are asked for. */
  usedRange(isOfValuesOnly: boolean, within: RangeAddress): RangeAddress | undefined {
    const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    for (const [row, cells] of this.rows) {
      if (row < within.top || row > within.bottom) continue;
      cells.forEach((cell, column) => {
        if (cell === undefined || column < within.left || column > within.right) return;
        if (isOfValuesOnly && !isFilled(cell)) return;
        used.top = Math.min(used.top, row);
        used.bottom = Math.max(used.bottom, row);
        used.left = Math.min(used.left, column);
        used.right = Math.max(used.right, column);
      });
    }
    return used.bottom < 0 ? undefined : used;
  }

  mergeAt(cell: CellAddress): RangeAddress | undefined {
    return this.merges.find((merge) => contains(merge, cell));
  }
}

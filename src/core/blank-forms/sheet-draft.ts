import type { RangeAddress } from '../address';
import type { CellStyle, OwnCell } from '../changes';

type Content = Pick<OwnCell, 'value' | 'formula' | 'format'>;

/** Cells and merges of a sheet in the making. */
export class SheetDraft {
  readonly cells: OwnCell[] = [];
  readonly merges: RangeAddress[] = [];
  readonly heights = new Map<number, number>();

  /** A cell, or several merged into one; empty ones keep their borders. */
  put(area: RangeAddress, style: CellStyle, content: Content | string = {}): void {
    const { top: row, left: column, bottom, right } = area;
    const own = typeof content === 'string' ? { value: content } : content;
    const { value, ...rest } = own;
    this.cells.push({ row, column, style, ...rest, ...(value === undefined || value === '' ? {} : { value }) });
    if (bottom > row || right > column) this.merges.push(area);
  }
}

/** Columns `left` to `right` of one row. */
export function across(row: number, left: number, right = left): RangeAddress {
  return { top: row, left, bottom: row, right };
}

/** Rows `top` to `bottom` of one column. */
export function down(column: number, top: number, bottom: number): RangeAddress {
  return { top, left: column, bottom, right: column };
}

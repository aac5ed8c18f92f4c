import type { GridSelection } from '@glideapps/glide-data-grid';
import type { CellAddress, RangeAddress } from '../../core/address';
import { steppedOut } from './next-cell';
import { selectionOf, type Selection } from './selection';
import type { SheetLayout } from './sheet-layout';

/** The first column of the grid below shows the row numbers. */
export const HEAD_COLUMNS = 1;

interface Step {
  readonly before: Selection | null;
  readonly isByKey: boolean;
}

/** What the user selected in the grid: whole merges, whole rows where their numbers were chosen; null for nothing. */
export function fromGlide({ current }: GridSelection, layout: SheetLayout, step: Step): Selection | null {
  if (!current) return null;
  const [x, y] = current.cell;
  const { range } = current;
  if (x < HEAD_COLUMNS) {
    return step.isByKey ? selectionOf(cellAt(HEAD_COLUMNS, y, layout), layout.merges) : rowsOf(range, layout);
  }
  const cell = cellAt(x, y, layout);
  if (range.width === 1 && range.height === 1) {
    const target = step.isByKey && step.before ? steppedOut(step.before.active, cell, layout) : cell;
    return selectionOf(target, layout.merges);
  }
  const from = cellAt(Math.max(range.x, HEAD_COLUMNS), range.y, layout);
  const to = cellAt(range.x + range.width - 1, range.y + range.height - 1, layout);
  const rectangle = { top: from.row, left: from.column, bottom: to.row, right: to.column };
  return { active: layout.merges.homeOf(cell), range: layout.merges.around(rectangle) };
}

export function cellAt(x: number, y: number, { rows, columns }: SheetLayout): CellAddress {
  return { row: rows.indexAt(y), column: columns.indexAt(x - HEAD_COLUMNS) };
}

/** A whole column, as its letter selects it. */
export function columnSelection(place: number, { rows, columns }: SheetLayout): Selection {
  const column = columns.indexAt(place);
  const range: RangeAddress = { top: 0, left: column, bottom: rows.length - 1, right: column };
  return { active: { row: rows.indexAt(0), column }, range };
}

export function allSelected({ rows, columns }: SheetLayout): Selection {
  const range = { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 };
  return { active: { row: rows.indexAt(0), column: columns.indexAt(0) }, range };
}

function rowsOf({ y, height }: { y: number; height: number }, { rows, columns }: SheetLayout): Selection {
  const top = rows.indexAt(y);
  const range = { top, left: 0, bottom: rows.indexAt(y + height - 1), right: columns.length - 1 };
  return { active: { row: top, column: columns.indexAt(0) }, range };
}

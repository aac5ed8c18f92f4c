import { CompactSelection, type GridSelection } from '@glideapps/glide-data-grid';
import { HEAD_COLUMNS } from './glide-selection';
import type { Selection } from './selection';
import type { SheetLayout } from './sheet-layout';

const NONE = { columns: CompactSelection.empty(), rows: CompactSelection.empty() };

/** Our selection in places of the grid. */
export function toGlide(selection: Selection | null, { rows, columns }: SheetLayout): GridSelection {
  if (!selection) return NONE;
  const { active, range } = selection;
  const x = columns.placeOf(range.left) + HEAD_COLUMNS;
  const y = rows.placeOf(range.top);
  const width = Math.max(1, columns.placeOf(range.right + 1) + HEAD_COLUMNS - x);
  const height = Math.max(1, rows.placeOf(range.bottom + 1) - y);
  const cell = [columns.placeOf(active.column) + HEAD_COLUMNS, rows.placeOf(active.row)] as const;
  return { ...NONE, current: { cell, range: { x, y, width, height }, rangeStack: [] } };
}

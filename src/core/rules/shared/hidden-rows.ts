import type { ListTable } from '../../book';
import { sheetNamed, type Sheet, type WorkbookSnapshot } from '../../snapshot';

/** Whether a row of the list's sheet is hidden, and whether by its filter. */
export interface RowVisibility {
  readonly hasHidden: boolean;
  readonly isHidden: (row: number) => boolean;
  readonly isFilteredOut: (row: number) => boolean;
}

export function visibilityOf({ sheet: name }: ListTable, snapshot: WorkbookSnapshot): RowVisibility {
  const sheet = sheetNamed(snapshot, name);
  const hidden: ReadonlySet<number> = sheet?.hiddenRows ?? new Set();
  const isHidden = (row: number): boolean => hidden.has(row);
  return { hasHidden: hidden.size > 0, isHidden, isFilteredOut: (row) => isHidden(row) && isWithinFilter(sheet, row) };
}

function isWithinFilter(sheet: Sheet | undefined, row: number): boolean {
  return sheet?.filter !== undefined && row > sheet.filter.top && row <= sheet.filter.bottom;
}

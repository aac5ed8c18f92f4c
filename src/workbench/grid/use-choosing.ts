import type { GridSelection } from '@glideapps/glide-data-grid';
import { useCallback, useMemo, type RefObject } from 'react';
import type { CellAddress } from '../../core/address';
import { allSelected, columnSelection, fromGlide, HEAD_COLUMNS } from './glide-selection';
import type { Selection } from './selection';
import type { SheetLayout } from './sheet-layout';
import { toGlide } from './to-glide';

interface Choosing {
  readonly layout: SheetLayout;
  readonly selection: Selection | null;
  readonly choose: (selection: Selection) => void;
  readonly isByKey: RefObject<boolean>;
  readonly bring: (cell: CellAddress, isCentred: boolean) => void;
}

/** Selecting with the mouse and the keys of the grid below. */
export function useChoosing({ layout, selection, choose, isByKey, bring }: Choosing) {
  const glideSelection = useMemo(() => toGlide(selection, layout), [selection, layout]);
  const onGridSelectionChange = useCallback(
    (changed: GridSelection) => {
      const chosen = fromGlide(changed, layout, { before: selection, isByKey: isByKey.current === true });
      // Nothing selected is no state of a spreadsheet.
      if (!chosen) return;
      choose(chosen);
      if (isByKey.current) bring(farthest(chosen, selection), false);
    },
    [layout, selection, choose, isByKey, bring],
  );
  const onHeaderClicked = useCallback(
    (place: number) =>
      choose(place < HEAD_COLUMNS ? allSelected(layout) : columnSelection(place - HEAD_COLUMNS, layout)),
    [layout, choose],
  );
  return { gridSelection: glideSelection, onGridSelectionChange, onHeaderClicked };
}

/** The corner of a selection that has moved; the active cell where it is that. */
function farthest({ active, range }: Selection, before: Selection | null): CellAddress {
  if (before?.active.row !== active.row || before.active.column !== active.column) return active;
  return {
    row: range.top === before.range.top ? range.bottom : range.top,
    column: range.left === before.range.left ? range.right : range.left,
  };
}

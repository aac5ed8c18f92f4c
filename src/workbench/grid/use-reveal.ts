import { useEffect, useRef } from 'react';
import type { CellAddress, RangeAddress } from '../../core/address';
import type { Selection } from './selection';
import type { SheetLayout } from './sheet-layout';

interface Revealing {
  readonly asked: RangeAddress | null;
  readonly layout: SheetLayout;
  readonly choose: (selection: Selection) => void;
  readonly bring: (cell: CellAddress, isCentred: boolean) => void;
  readonly showHidden: (isShown: boolean) => void;
}

/** Selects what is asked for and brings it into view, once for each object; hidden rows and columns are shown for it. */
export function useReveal({ asked, layout, choose, bring, showHidden }: Revealing): void {
  const done = useRef<RangeAddress | null>(null);
  useEffect(() => {
    if (!asked || done.current === asked) return;
    const home = { row: asked.top, column: asked.left };
    if (isOutOfSight(home, layout)) {
      // Comes here again with the layout that shows it.
      showHidden(true);
      return;
    }
    done.current = asked;
    const active = layout.merges.homeOf(home);
    choose({ active, range: layout.merges.around(asked) });
    bring(active, true);
  }, [asked, layout, choose, bring, showHidden]);
}

function isOutOfSight({ row, column }: CellAddress, { rows, columns }: SheetLayout): boolean {
  return rows.isHidden(row) || columns.isHidden(column);
}

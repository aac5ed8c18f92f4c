import { useCallback, useState } from 'react';
import type { CellAddress, CellRef } from '../../core/address';
import { selectionOf, type Selection } from './selection';
import type { SheetLayout } from './sheet-layout';

interface Selecting {
  readonly layout: SheetLayout;
  /** The active cell as the page knows it; null: none on this sheet. */
  readonly selected: CellAddress | null;
  onSelect(this: void, cell: CellRef): void;
}

/** The active cell belongs to the page, the rectangle around it to the grid. */
export function useSelection({ layout, selected, onSelect }: Selecting) {
  const [own, setOwn] = useState<{ readonly sheet: string; readonly selection: Selection } | null>(null);
  const sheet = layout.sheet.name;
  const choose = useCallback(
    (selection: Selection) => {
      setOwn({ sheet, selection });
      onSelect({ sheet, ...selection.active });
    },
    [sheet, onSelect],
  );
  return { selection: selected && current(selected, own?.sheet === sheet ? own.selection : null, layout), choose };
}

function current(selected: CellAddress, own: Selection | null, { merges }: SheetLayout): Selection {
  const home = merges.homeOf(selected);
  const isOwn =
    own && [selected, home].some(({ row, column }) => own.active.row === row && own.active.column === column);
  return isOwn ? own : selectionOf(selected, merges);
}

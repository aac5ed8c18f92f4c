import { useCallback, useMemo, useState } from 'react';
import type { SheetView } from '../engine/engine';
import { HEAD_COLUMNS } from './glide-selection';
import { SheetLayout } from './sheet-layout';

const NO_WIDTHS: ReadonlyMap<number, number> = new Map();

/** Where a sheet's rows and columns stand; what the user changes of it (widths, a look at the hidden) is not written. */
export function useSheetLayout(sheet: SheetView) {
  const [widths, setWidths] = useState<ReadonlyMap<string, ReadonlyMap<number, number>>>(new Map());
  const [peeked, setPeeked] = useState<ReadonlySet<string>>(new Set());
  const showsHidden = peeked.has(sheet.name);
  const own = widths.get(sheet.name) ?? NO_WIDTHS;
  const steady = useSteadyWidths(sheet);
  const layout = useMemo(() => new SheetLayout(steady, { showsHidden, widths: own }), [steady, showsHidden, own]);

  const onColumnResize = useCallback(
    (_column: unknown, width: number, place: number) => {
      if (place < HEAD_COLUMNS) return;
      const column = layout.columns.indexAt(place - HEAD_COLUMNS);
      setWidths((all) => new Map(all).set(layout.sheet.name, new Map(all.get(layout.sheet.name)).set(column, width)));
    },
    [layout],
  );
  const showHidden = useCallback(
    (isShown: boolean) =>
      setPeeked((all) => new Set([...all, sheet.name].filter((name) => isShown || name !== sheet.name))),
    [sheet.name],
  );
  const hiddenNote = {
    rows: sheet.hiddenRows.length,
    columns: sheet.hiddenColumns.length,
    isShown: showsHidden,
    onToggle: () => showHidden(!showsHidden),
  };
  return { layout, hiddenNote, showHidden, onColumnResize };
}

/** Columns do not get narrower while a sheet is open: what one reads would jump after an edit elsewhere. */
function useSteadyWidths(sheet: SheetView): SheetView {
  const [seen, setSeen] = useState({ sheet, steady: sheet });
  if (seen.sheet === sheet) return seen.steady;
  // Where the list begins says which texts are titles; those were measured as well while it was not known.
  const isSame =
    seen.sheet.name === sheet.name && seen.sheet.columns <= sheet.columns && seen.sheet.frozenRows === sheet.frozenRows;
  const widths = sheet.widths.map((width, column) => Math.max(width, (isSame && seen.steady.widths[column]) || 0));
  const steady = { ...sheet, widths };
  setSeen({ sheet, steady });
  return steady;
}

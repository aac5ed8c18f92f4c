import type { GridMouseEventArgs, Item } from '@glideapps/glide-data-grid';
import { useCallback, useState, type RefObject } from 'react';
import { columnLetters } from '../../core/address';
import { useWords } from '../../ui/words';
import type { CellCache } from './cell-cache';
import type { Hint } from './cell-tooltip';
import { cellAt, HEAD_COLUMNS } from './glide-selection';
import type { MarksIndex } from './marks-index';
import type { SheetLayout } from './sheet-layout';
import { GRID_WORDS } from './words';

interface Hinted {
  readonly container: RefObject<HTMLElement>;
  readonly layout: SheetLayout;
  readonly cells: CellCache;
  readonly marks: MarksIndex;
}

type Saying = Pick<Hint, 'mark' | 'text'>;

const NOTHING: Saying = { mark: undefined, text: null };

/** What is to be said of the cell under the pointer. */
export function useHint(hinted: Hinted) {
  const { container } = hinted;
  const [hint, setHint] = useState<Hint | null>(null);
  const sayingOf = useSaying(hinted);
  const onItemHovered = useCallback(
    (event: GridMouseEventArgs) => {
      const box = container.current?.getBoundingClientRect();
      const saying = event.kind === 'cell' || event.kind === 'header' ? sayingOf(event.location) : NOTHING;
      if (!box || !('bounds' in event) || saying === NOTHING) return setHint(null);
      const { bounds } = event;
      const room = { width: box.width, height: box.height };
      setHint({ ...saying, room, frame: { ...bounds, x: bounds.x - box.x, y: bounds.y - box.y } });
    },
    [container, sayingOf],
  );
  const forget = useCallback(() => setHint(null), []);
  return { hint, onItemHovered, forget };
}

function useSaying({ layout, cells, marks }: Hinted) {
  const words = useWords(GRID_WORDS);
  return useCallback(
    ([x, y]: Item): Saying => {
      const gap = gapAt(x, y, layout);
      if (gap)
        return {
          mark: undefined,
          text: gap.isRows ? words.hiddenRows(gap.first, gap.last) : words.hiddenColumns(gap.first, gap.last),
        };
      if (x < HEAD_COLUMNS || y < 0) return NOTHING;
      const cell = layout.merges.homeOf(cellAt(x, y, layout));
      const isStale = cells.cell(layout.sheet.name, cell.row, cell.column)?.kind === 'not-calculated';
      const mark = marks.at(layout.sheet.name, cell);
      return mark || isStale ? { mark, text: isStale ? words.notCalculatedHint : null } : NOTHING;
    },
    [layout, cells, marks, words],
  );
}

/** The hidden rows or columns before a row number or a column letter, as it names them. */
function gapAt(x: number, y: number, { rows, columns }: SheetLayout) {
  const isRows = x < HEAD_COLUMNS && y >= 0;
  if (!isRows && (y >= 0 || x < HEAD_COLUMNS)) return null;
  const gap = isRows ? rows.gapBefore(y) : columns.gapBefore(x - HEAD_COLUMNS);
  const name = (index: number): string => (isRows ? String(index + 1) : columnLetters(index));
  return gap && { isRows, first: name(gap.first), last: name(gap.last) };
}

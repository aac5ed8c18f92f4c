import type { GridMouseEventArgs } from '@glideapps/glide-data-grid';
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

/** What is to be said of the cell under the pointer. */
export function useHint({ container, layout, cells, marks }: Hinted) {
  const [hint, setHint] = useState<Hint | null>(null);
  const words = useWords(GRID_WORDS);
  const ofCell = useCallback(
    (x: number, y: number): Saying => {
      const cell = layout.merges.homeOf(cellAt(x, y, layout));
      const view = cells.cell(layout.sheet.name, cell.row, cell.column);
      const text = view?.kind === 'not-calculated' ? words.notCalculatedHint : null;
      return { mark: marks.at(layout.sheet.name, cell), text };
    },
    [layout, cells, marks, words],
  );
  const ofHead = useCallback(
    (x: number, y: number): Saying => {
      const rows = y >= 0 ? layout.rows.gapBefore(y) : null;
      const columns = y < 0 && x >= HEAD_COLUMNS ? layout.columns.gapBefore(x - HEAD_COLUMNS) : null;
      if (rows) return { mark: undefined, text: words.hiddenRows(rows.first + 1, rows.last + 1) };
      if (columns) {
        const [first, last] = [columnLetters(columns.first), columnLetters(columns.last)];
        return { mark: undefined, text: words.hiddenColumns(first, last) };
      }
      return { mark: undefined, text: null };
    },
    [layout, words],
  );
  const onItemHovered = useCallback(
    (event: GridMouseEventArgs) => {
      const box = container.current?.getBoundingClientRect();
      if (!box || (event.kind !== 'cell' && event.kind !== 'header')) return setHint(null);
      const [x, y] = event.location;
      const saying = event.kind === 'cell' && x >= HEAD_COLUMNS ? ofCell(x, y) : ofHead(x, y);
      if (!saying.mark && saying.text === null) return setHint(null);
      const { bounds } = event;
      setHint({
        ...saying,
        room: { width: box.width, height: box.height },
        frame: { ...bounds, x: bounds.x - box.x, y: bounds.y - box.y },
      });
    },
    [container, ofCell, ofHead],
  );
  const forget = useCallback(() => setHint(null), []);
  return { hint, onItemHovered, forget };
}

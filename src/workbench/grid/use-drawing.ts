import type { DrawCellCallback, DrawHeaderCallback, GridCell, GridColumn, Item } from '@glideapps/glide-data-grid';
import { useCallback, useMemo } from 'react';
import { columnLetters } from '../../core/address';
import { useShade } from '../../ui/theme';
import { useWords } from '../../ui/words';
import type { CellCache } from './cell-cache';
import { cellAt, HEAD_COLUMNS } from './glide-selection';
import { lookOf } from './look';
import type { MarksIndex } from './marks-index';
import { HeadPainter } from './paint/head-painter';
import { SheetPainter } from './paint/sheet-painter';
import { paintedCell } from './painted-cell';
import type { Selection } from './selection';
import type { SheetLayout } from './sheet-layout';
import { spokenCell } from './spoken-cell';
import { GRID_WORDS } from './words';

interface Drawn {
  readonly layout: SheetLayout;
  readonly cells: CellCache;
  /** Another number after each arrival of cells: all is drawn anew. */
  readonly arrivals: number;
  readonly marks: MarksIndex;
  readonly selection: Selection | null;
}

/** What the grid below asks for: contents to speak, and our drawing of cells and heads. */
export function useDrawing({ layout, cells, arrivals, marks, selection }: Drawn) {
  const shade = useShade();
  const words = useWords(GRID_WORDS);
  const painters = useMemo(() => {
    const look = lookOf(shade);
    const painted = { layout, cells, marks, selection, look, arrivals };
    return {
      layout,
      look,
      cells: new SheetPainter({ ...painted, notCalculated: words.notCalculated }),
      heads: new HeadPainter(painted),
    };
  }, [layout, cells, arrivals, marks, selection, shade, words]);

  const drawCell = useCallback<DrawCellCallback>(
    ({ ctx, col, row, rect }) => {
      if (col < HEAD_COLUMNS) painters.heads.paintRow(ctx, row, rect);
      else painters.cells.paint(ctx, cellAt(col, row, layout), rect);
    },
    [painters, layout],
  );
  const drawHeader = useCallback<DrawHeaderCallback>(
    ({ ctx, columnIndex, rect }) => {
      if (columnIndex < HEAD_COLUMNS) painters.heads.paintCorner(ctx, rect);
      else painters.heads.paintColumn(ctx, columnIndex - HEAD_COLUMNS, rect);
    },
    [painters],
  );
  const getCellContent = useCallback(
    ([x, y]: Item): GridCell => {
      if (x < HEAD_COLUMNS) return paintedCell(String(layout.rows.indexAt(y) + 1));
      const cell = cellAt(x, y, layout);
      const view = cells.cell(layout.sheet.name, cell.row, cell.column);
      return paintedCell(spokenCell(view, marks.at(layout.sheet.name, cell), words));
    },
    [layout, cells, marks, words],
  );
  return { painters, drawCell, drawHeader, getCellContent, columns: useColumns(layout) };
}

function useColumns(layout: SheetLayout): GridColumn[] {
  return useMemo(() => {
    const places = Array.from({ length: layout.columns.shown }, (_, place) => ({
      id: String(layout.columns.indexAt(place)),
      title: columnLetters(layout.columns.indexAt(place)),
      width: layout.widthAt(place),
    }));
    return [{ id: 'head', title: '#', width: layout.headWidth }, ...places];
  }, [layout]);
}

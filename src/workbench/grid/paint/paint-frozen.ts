import type { SheetLayout } from '../sheet-layout';
import type { HeadPainter } from './head-painter';
import type { SheetPainter } from './sheet-painter';
import { ROW_HEIGHT } from './sizes';
import { clipped } from './strokes';

/** How far the grid is scrolled. */
export interface Scrolled {
  /** The first column in view, and how far its left edge is out of view (0 or less). */
  readonly place: number;
  readonly shift: number;
  /** Rows are scrolled out of view. */
  readonly isDown: boolean;
}

export interface Painters {
  readonly layout: SheetLayout;
  readonly cells: SheetPainter;
  readonly heads: HeadPainter;
}

/** How many of the rows that stay in view are shown, hidden ones left out. */
export function frozenPlaces({ rows, sheet }: SheetLayout): number {
  return rows.placeOf(sheet.frozenRows);
}

/** The rows that stay in view, over a grid that is scrolled down. */
export function paintFrozen(canvas: HTMLCanvasElement, painters: Painters, scrolled: Scrolled): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { layout, cells, heads } = painters;
  const width = canvas.clientWidth;
  const ratio = window.devicePixelRatio;
  const pixels = { width: Math.round(width * ratio), height: Math.round(canvas.clientHeight * ratio) };
  if (canvas.width !== pixels.width) canvas.width = pixels.width;
  if (canvas.height !== pixels.height) canvas.height = pixels.height;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  for (let row = 0; row < frozenPlaces(layout); row += 1) {
    const y = row * ROW_HEIGHT;
    let x = layout.headWidth + scrolled.shift;
    for (let place = scrolled.place; place < layout.columns.shown && x < width; place += 1) {
      const at = { x, y, width: layout.widthAt(place), height: ROW_HEIGHT };
      clipped(context, at, () =>
        cells.paint(context, { row: layout.rows.indexAt(row), column: layout.columns.indexAt(place) }, at),
      );
      x += at.width;
    }
    const head = { x: 0, y, width: layout.headWidth, height: ROW_HEIGHT };
    clipped(context, head, () => heads.paintRow(context, row, head));
  }
}

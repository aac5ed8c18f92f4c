import type { MouseEvent, RefObject } from 'react';
import type { CellAddress } from '../../core/address';
import type { CellCache } from './cell-cache';
import { frozenPlaces } from './paint/paint-frozen';
import { HEAD_HEIGHT, ROW_HEIGHT } from './paint/sizes';
import { selectionOf, type Selection } from './selection';
import type { SheetLayout } from './sheet-layout';
import type { Scrolled } from './paint/paint-frozen';

interface Pointing {
  readonly layout: SheetLayout;
  readonly cells: CellCache;
  readonly selection: Selection | null;
  readonly mayWrite: boolean;
  readonly onForbidden: () => void;
  readonly isDown: boolean;
  readonly container: RefObject<HTMLElement>;
  readonly scrolled: RefObject<Scrolled>;
  readonly choose: (selection: Selection) => void;
  readonly begin: (cell: CellAddress, initial: string, isTyped: boolean) => void;
}

/** What the mouse does that the grid below does not know: the header rows in view, and editing by a double click. */
export function usePointing(pointing: Pointing) {
  const { layout, isDown, container, scrolled, choose } = pointing;
  const onPoint = (x: number, y: number): void => {
    const place = scrolled.current && placeAt(x, scrolled.current, layout);
    if (place == null) return;
    const cell = { row: layout.rows.indexAt(Math.floor(y / ROW_HEIGHT)), column: layout.columns.indexAt(place) };
    choose(selectionOf(cell, layout.merges));
    // The canvas cannot have the focus; the grid below has the keys.
    container.current?.querySelector<HTMLElement>('canvas[tabindex]')?.focus({ preventScroll: true });
  };
  const onScroll = (x: number, y: number): void => container.current?.querySelector('.dvn-scroller')?.scrollBy(x, y);
  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const isOnCells = event.clientX > box.x + layout.headWidth && event.clientY > box.y + HEAD_HEIGHT;
    if (isOnCells && isCanvas(event.target)) edit(pointing);
  };
  return { frozenRows: { count: frozenPlaces(layout), isShown: isDown, onPoint, onScroll }, onDoubleClick };
}

function edit({ selection, cells, layout, mayWrite, onForbidden, begin }: Pointing): void {
  if (!selection) return;
  if (!mayWrite) return onForbidden();
  const { row, column } = selection.active;
  begin(selection.active, cells.cell(layout.sheet.name, row, column)?.input ?? '', false);
}

function isCanvas(target: EventTarget): boolean {
  return target instanceof HTMLElement && !/^(INPUT|TEXTAREA|BUTTON|SPAN)$/.test(target.tagName);
}

/** The column at so many pixels from the left edge; null on the row numbers and behind the last column. */
function placeAt(x: number, scrolled: Scrolled, layout: SheetLayout): number | null {
  if (x < layout.headWidth) return null;
  let edge = layout.headWidth + scrolled.shift;
  for (let place = scrolled.place; place < layout.columns.shown; place += 1) {
    edge += layout.widthAt(place);
    if (x < edge) return place;
  }
  return null;
}

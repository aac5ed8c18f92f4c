import type { DataEditorRef } from '@glideapps/glide-data-grid';
import { useCallback, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { CellAddress } from '../../core/address';
import { HEAD_COLUMNS } from './glide-selection';
import type { Frame } from './paint/frame';
import { frozenPlaces, type Scrolled } from './paint/paint-frozen';
import { HEAD_HEIGHT } from './paint/sizes';
import type { SheetLayout } from './sheet-layout';

export interface Editing {
  readonly cell: CellAddress;
  /** Within the grid. */
  readonly frame: Frame;
  readonly initial: string;
  readonly isTyped: boolean;
}

/** Milliseconds: two frames. */
const UNTIL_SCROLLED = 40;

interface EditingPlace {
  readonly editor: RefObject<DataEditorRef>;
  readonly container: RefObject<HTMLElement>;
  readonly scrolled: RefObject<Scrolled>;
  readonly layout: SheetLayout;
}

interface EditingOptions extends EditingPlace {
  readonly bring: (cell: CellAddress, isCentred: boolean) => void;
}

/** The entry under way. */
export function useEditing({ editor, container, scrolled, layout, bring }: EditingOptions) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const begin = useCallback(
    (cell: CellAddress, initial: string, isTyped: boolean) => {
      const place = { editor, container, scrolled, layout };
      const frame = frameIn(place, cell);
      const open = (at: Frame | null): void => setEditing(at && { cell, frame: at, initial, isTyped });
      // At once: what the key under way types goes into the field that has the focus after it.
      if (frame && isInside(frame, container.current)) return flushSync(() => open(frame));
      bring(cell, true);
      window.setTimeout(() => open(frameIn(place, cell)), UNTIL_SCROLLED);
    },
    [editor, container, scrolled, layout, bring],
  );
  const end = useCallback(() => setEditing(null), []);
  return { editing, begin, end };
}

function isInside({ x, y }: Frame, container: HTMLElement | null): boolean {
  return (
    container !== null && x >= 0 && y >= HEAD_HEIGHT && x < container.clientWidth && y < container.clientHeight - 16
  );
}

/** The cell's frame, its whole merge's where it has one, within the grid. */
function frameIn({ editor, container, scrolled, layout }: EditingPlace, cell: CellAddress): Frame | null {
  const x = layout.columns.placeOf(cell.column) + HEAD_COLUMNS;
  const y = layout.rows.placeOf(cell.row);
  const bounds = editor.current?.getBounds(x, y);
  const box = container.current?.getBoundingClientRect();
  if (!bounds || !box) return null;
  const isFrozen = scrolled.current?.isDown === true && y < frozenPlaces(layout);
  const own = {
    x: bounds.x - box.x,
    y: isFrozen ? HEAD_HEIGHT + y * bounds.height : bounds.y - box.y,
    width: layout.widthAt(x - HEAD_COLUMNS),
    height: bounds.height,
  };
  const merge = layout.merges.at(cell);
  return merge ? layout.frameOf(merge, cell, own) : own;
}

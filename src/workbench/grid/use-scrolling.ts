import type { DataEditorRef, Rectangle } from '@glideapps/glide-data-grid';
import { useCallback, useRef, useState, type RefObject } from 'react';
import type { CellAddress } from '../../core/address';
import { HEAD_COLUMNS } from './glide-selection';
import { frozenPlaces, type Scrolled } from './paint/paint-frozen';
import { ROW_HEIGHT } from './paint/sizes';
import type { SheetLayout } from './sheet-layout';

interface Region {
  readonly range: Rectangle;
  readonly shiftX: number;
  readonly shiftY: number;
}

const AT_START: Scrolled = { place: 0, shift: 0, isDown: false };

/** Where the grid is scrolled to, and bringing cells into view: the header rows that stay in view cover some. */
export function useScrolling(
  editor: RefObject<DataEditorRef>,
  layout: SheetLayout,
  onScrolled: (scrolled: Scrolled) => void,
) {
  const region = useRef<Region | null>(null);
  const scrolled = useRef<Scrolled>(AT_START);
  const pending = useRef<CellAddress | null>(null);
  const [isDown, setIsDown] = useState(false);

  const bringNow = useCallback(
    (cell: CellAddress, isCentred: boolean) => {
      const x = layout.columns.placeOf(cell.column) + HEAD_COLUMNS;
      const y = layout.rows.placeOf(cell.row);
      const frozen = frozenPlaces(layout);
      if (!region.current) pending.current = cell;
      else if (y < frozen) editor.current?.scrollTo(x, y, 'horizontal', 8);
      else if (isCentred && !isInView(region.current, y, frozen)) {
        editor.current?.scrollTo(x, y, 'both', 8, 0, { vAlign: 'center' });
      } else editor.current?.scrollTo(x, y, 'both', 8, isCovered(region.current, y, frozen) ? frozen * ROW_HEIGHT : 0);
    },
    [editor, layout],
  );

  const bring = useOncePainted(bringNow);
  const onVisibleRegionChanged = useCallback(
    (range: Rectangle, shiftX: number, shiftY: number) => {
      region.current = { range, shiftX, shiftY };
      scrolled.current = { place: range.x - HEAD_COLUMNS, shift: shiftX, isDown: range.y > 0 || shiftY < 0 };
      setIsDown(scrolled.current.isDown);
      onScrolled(scrolled.current);
      if (!pending.current) return;
      const cell = pending.current;
      pending.current = null;
      bring(cell, true);
    },
    [bring, onScrolled],
  );

  return { scrolled, isDown, bring, onVisibleRegionChanged };
}

/**
 * The library scrolls to what gets selected by itself. Where it then stands is known once it has painted; before, two
 * ways from the same start would add up.
 */
function useOncePainted<T extends readonly unknown[]>(act: (...given: T) => void): (...given: T) => void {
  return useCallback(
    (...given: T) => {
      requestAnimationFrame(() => requestAnimationFrame(() => act(...given)));
    },
    [act],
  );
}

function isInView({ range, shiftY }: Region, place: number, frozen: number): boolean {
  const first = range.y + frozen + (shiftY < 0 ? 1 : 0);
  return place >= first && place < range.y + range.height - 2;
}

/** Behind the rows that stay in view. */
function isCovered({ range, shiftY }: Region, place: number, frozen: number): boolean {
  return place < range.y + frozen + (shiftY < 0 ? 1 : 0);
}

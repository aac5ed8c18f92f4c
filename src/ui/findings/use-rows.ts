import { defaultRangeExtractor, measureElement, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Row } from './rows';

const GROUP_HEIGHT = 33;
const CARD_HEIGHT = 61;
const BEYOND_SIGHT = 4;

interface Standpoint {
  /** Where the user stands; -1 where nowhere. */
  readonly active: number;
  /** The row that Tab goes to: it stays in the page even out of sight, lest the focus fall out of the list. */
  readonly stop: number;
}

/** Which rows are in the page, and where. It follows the user's standpoint, but stays where it is when rows come and go. */
export function useRows(
  rows: readonly Row[],
  { active, stop }: Standpoint,
  scroller: RefObject<HTMLElement>,
): Virtualizer<HTMLElement, Element> {
  const virtual = useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: (index) => heightOf(rows[index]),
    overscan: BEYOND_SIGHT,
    // On a hidden tab every row is 0 high; that is not its height.
    measureElement: (element, entry, list) =>
      measureElement(element, entry, list) || heightOf(rows[list.indexFromElement(element)]),
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return stop >= range.count || inSight.includes(stop) ? inSight : [...inSight, stop].sort((a, b) => a - b);
    },
  });
  const followed = useRef<string | undefined>(undefined);
  const key = rows[active]?.key;
  useLayoutEffect(() => {
    if (key !== undefined && key !== followed.current) virtual.scrollToIndex(active, { align: 'auto' });
    followed.current = key;
  }, [virtual, key, active]);
  return virtual;
}

function heightOf(row: Row | undefined): number {
  return row?.kind === 'group' ? GROUP_HEIGHT : CARD_HEIGHT;
}

import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

interface RowFocus {
  readonly onMouseDown: () => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Keeps the focus on the row that is the tree's stop for Tab, as long as the tree has it: also when that row was fixed
 * away under it. `onRow` is told the key of every row that gets it, but for one that is being clicked: a row that opened
 * already when the button goes down would slide away from under the pointer, and the click would miss it.
 */
export function useRowFocus(scroller: RefObject<HTMLElement>, onRow: (key: string) => void): RowFocus {
  const holds = useRef(false);
  const isPressed = useRef(false);
  useLayoutEffect(() => {
    const tree = scroller.current;
    const stop = tree && tabStopIn(tree);
    const focused = document.activeElement;
    if (!holds.current || !stop || focused === stop) return;
    const hasFallen = focused === null || focused === document.body;
    if (!hasFallen && focused.getAttribute('role') !== 'treeitem') return;
    stop.focus({ preventScroll: true });
  });
  return {
    onMouseDown: () => {
      isPressed.current = true;
      // The focus moves right after the event, before any timer.
      setTimeout(() => (isPressed.current = false));
    },
    onFocus: ({ target }) => {
      holds.current = true;
      if (target.dataset.row !== undefined && !isPressed.current) onRow(target.dataset.row);
    },
    onBlur: ({ relatedTarget, currentTarget }) => {
      // Nobody takes the focus when its element leaves the page.
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) holds.current = false;
    },
  };
}

/** The row that Tab goes to. */
export function tabStopIn(tree: HTMLElement): HTMLElement | null {
  return tree.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
}

import { useEffect, useRef, type RefObject } from 'react';
import { tabStopIn } from './use-row-focus';

/** Once told to, gives the focus to the list as soon as it stands there: the button that asked for it has gone, and its focus with it. */
export function useFocusOnList(scroller: RefObject<HTMLElement>, isThere: boolean): () => void {
  const follows = useRef(false);
  useEffect(() => {
    if (!isThere || !follows.current) return;
    follows.current = false;
    // Its rows come once it has been measured.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body && scroller.current) tabStopIn(scroller.current)?.focus();
    });
  }, [isThere, scroller]);
  return () => {
    follows.current = true;
  };
}

import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { paintFrozen, type Painters, type Scrolled } from './paint/paint-frozen';

/** Draws the rows that stay in view: when what they show changes, and in step with the grid when it is scrolled. */
export function useFrozenRows(canvas: RefObject<HTMLCanvasElement>, painters: Painters) {
  const latest = useRef({ painters, scrolled: null as Scrolled | null });
  const paint = useCallback(() => {
    const { scrolled } = latest.current;
    if (canvas.current && scrolled?.isDown) paintFrozen(canvas.current, latest.current.painters, scrolled);
  }, [canvas]);
  useEffect(() => {
    latest.current.painters = painters;
    paint();
  }, [painters, paint]);
  return useCallback(
    (scrolled: Scrolled) => {
      latest.current.scrolled = scrolled;
      paint();
    },
    [paint],
  );
}

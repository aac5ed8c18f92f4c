import { useEffect } from 'react';
import type { Late } from './late';

// Once the first view stands and what it asked for is under way.
const DELAY = 1500;

/** Loads parts ahead, so that they are there at once, and at all where the connection is lost later on. */
export function usePreloading(parts: readonly Pick<Late<never>, 'preload'>[]): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // One that fails is asked for again, and told of, when it is needed.
      void Promise.allSettled(parts.map(({ preload }) => preload()));
    }, DELAY);
    return () => clearTimeout(timer);
  }, [parts]);
}

import { useEffect, useState, type ComponentType } from 'react';
import { loaded, type Loadable } from './late';

interface Loaded<P> {
  /** undefined while it is being loaded. */
  readonly Part: ComponentType<P> | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** A component's code, loaded where it is not there yet. */
export function useLoaded<P>(part: Loadable<P>): Loaded<P> {
  const [hasFailed, setFailed] = useState(false);
  const [, setAttempt] = useState(0);
  const isMissing = part.component === undefined;
  useEffect(() => {
    if (!isMissing || hasFailed) return undefined;
    let isWanted = true;
    const settle = (failed: boolean) => {
      if (!isWanted) return;
      setFailed(failed);
      setAttempt((count) => count + 1);
    };
    loaded(part).then(
      () => settle(false),
      (fault: unknown) => {
        console.error(fault);
        settle(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [part, isMissing, hasFailed]);
  return { Part: part.component, hasFailed, retry: () => setFailed(false) };
}

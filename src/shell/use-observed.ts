import { useSyncExternalStore } from 'react';
import type { Observable } from './observable';

/** The value as it is now; the component follows it. */
export function useObserved<T extends object>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.current);
}

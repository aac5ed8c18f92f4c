import { useEffect } from 'react';
import type { WorkbenchModel } from '../documents/workbench-model';

/** Keeps unsaved work when the page may go, and asks before it does. */
export function useLeaveGuard(model: WorkbenchModel): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      model.keepNow();
      if (model.hasUnsaved) event.preventDefault();
    };
    const hide = (): void => {
      if (document.visibilityState === 'hidden') model.keepNow();
    };
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [model]);
}

import { useEffect, useState } from 'react';
import type { Action, Desk, Preview } from '../../app/session';

/** loading, or what would be done; failed: the desk could not say. */
export type PreviewState =
  { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly preview: Preview } | { readonly kind: 'failed' };

interface Answer {
  readonly action: Action;
  readonly state: PreviewState;
}

const LOADING: PreviewState = { kind: 'loading' };

/** What an action would do; asked anew when the action is another one. Keep the action's identity while it is the same. */
export function usePreview(desk: Desk, action: Action): PreviewState {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let isWanted = true;
    const tell = (state: PreviewState) => {
      if (isWanted) setAnswer({ action, state });
    };
    desk.preview(action).then(
      (preview) => tell({ kind: 'ready', preview }),
      (fault: unknown) => {
        console.error(fault);
        tell({ kind: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [desk, action]);
  return answer?.action === action ? answer.state : LOADING;
}

import { useEffect, useState } from 'react';
import type { Desk, Explanation } from '../../app/session';

/** null: not there yet; failed: the desk could not say. */
export type ExplanationState = Explanation | 'failed' | null;

/** A rule in words, asked for once. */
export function useExplanation(desk: Desk, rule: string): ExplanationState {
  const [state, setState] = useState<ExplanationState>(null);
  useEffect(() => {
    let isWanted = true;
    const tell = (answer: ExplanationState) => {
      if (isWanted) setState(answer);
    };
    desk.explain(rule).then(tell, (fault: unknown) => {
      reportError(fault);
      tell('failed');
    });
    return () => {
      isWanted = false;
    };
  }, [desk, rule]);
  return state;
}

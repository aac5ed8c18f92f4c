import { useEffect, useState } from 'react';
import type { Desk, FormScoresView, SessionView } from '../../app/session';
import type { CellRef } from '../../core/address';

/** null: not there yet; failed: the desk could not say. */
export type FormScoresState = FormScoresView | 'failed' | null;

/**
 * How scores come about, of the form at a cell. Asked anew when the workbook has been checked anew, or is found to have
 * changed; what was told before stays until then.
 */
export function useFormScores(desk: Desk, at: CellRef | null, view: SessionView): FormScoresState {
  const [state, setState] = useState<FormScoresState>(null);
  const { findings, isStale } = view;
  useEffect(() => {
    let isWanted = true;
    const tell = (answer: FormScoresState) => {
      if (isWanted) setState(answer);
    };
    desk.formScores(at).then(tell, (fault: unknown) => {
      reportError(fault);
      tell('failed');
    });
    return () => {
      isWanted = false;
    };
  }, [desk, at, findings, isStale]);
  return state;
}

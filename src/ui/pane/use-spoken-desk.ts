import { useMemo, useState } from 'react';
import type { Action, Desk, Reply } from '../../app/session';
import { useWords } from '../words';
import { PANE_WORDS } from './words';

export interface SpokenDesk {
  /** Performs as the desk given does, and its replies are shown. */
  readonly desk: Desk;
  /** What came of the last action. */
  readonly reply: Reply | null;
  readonly show: (reply: Reply | null) => void;
  /** An action is under way. */
  readonly isBusy: boolean;
}

/** A desk whose replies are heard in one place, so that no button needs to show them itself. */
export function useSpokenDesk(desk: Desk): SpokenDesk {
  const [reply, show] = useState<Reply | null>(null);
  const [running, setRunning] = useState(0);
  const { broken } = useWords(PANE_WORDS);
  const spoken = useMemo<Desk>(() => {
    const perform = async (action: Action): Promise<Reply> => {
      setRunning((count) => count + 1);
      const came = await replyOf(desk, action, broken);
      setRunning((count) => count - 1);
      show(came.said === '' ? null : came);
      return came;
    };
    return {
      perform,
      preview: (action) => desk.preview(action),
      explain: (rule) => desk.explain(rule),
      formScores: (at) => desk.formScores(at),
      readLastYear: (file) => desk.readLastYear(file),
      cancel: () => desk.cancel(),
    };
  }, [desk, broken]);
  return { desk: spoken, reply, show, isBusy: running > 0 };
}

// Where the desk breaks, the user is told so; what broke is for the console.
async function replyOf(desk: Desk, action: Action, broken: string): Promise<Reply> {
  try {
    return await desk.perform(action);
  } catch (fault) {
    console.error(fault);
    return { ok: false, said: broken };
  }
}

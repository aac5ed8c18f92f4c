import { useCallback, useRef, useState } from 'react';
import type { Desk, LastYearReply } from '../../app/session';
import { useWords } from '../words';
import { WRITING_WORDS } from './words';

/** The file with last year's forms: none, being read, or what came of it. */
export type LastYearState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'read'; readonly name: string; readonly reply: LastYearReply };

interface LastYear {
  readonly state: LastYearState;
  readonly choose: (file: File) => void;
  readonly forget: () => void;
}

/** Reads the file that the user chooses; of several chosen one after the other, the last counts. */
export function useLastYear(desk: Desk): LastYear {
  const { cannotRead } = useWords(WRITING_WORDS);
  const [state, setState] = useState<LastYearState>({ kind: 'none' });
  const newest = useRef(0);
  const choose = useCallback(
    (file: File) => {
      newest.current += 1;
      const mine = newest.current;
      const { name } = file;
      setState({ kind: 'reading', name });
      void replyOf(desk, file, cannotRead).then((reply) => {
        if (mine === newest.current) setState({ kind: 'read', name, reply });
      });
    },
    [desk, cannotRead],
  );
  const forget = useCallback(() => {
    newest.current += 1;
    setState({ kind: 'none' });
  }, []);
  return { state, choose, forget };
}

// Moved, locked, or the desk is gone: for the user it is one thing.
async function replyOf(desk: Desk, file: File, cannotRead: string): Promise<LastYearReply> {
  try {
    return await desk.readLastYear({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch (fault) {
    console.error(fault);
    return { ok: false, said: cannotRead, id: null };
  }
}

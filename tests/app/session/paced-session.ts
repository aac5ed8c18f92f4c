import { WorkbookSession, type SessionView } from '../../../src/app/session';
import type { WorkbookPort } from '../../../src/core/ports';

export interface Paced<W extends WorkbookPort> {
  readonly workbook: W;
  readonly session: WorkbookSession;
  readonly views: readonly SessionView[];
  /** What is to happen at the so-manieth breath from now. */
  readonly at: (breath: number, happens: () => void) => void;
}

/** A session that can be interfered with between any two of its steps. */
export function pacedSession<W extends WorkbookPort>(workbook: W): Paced<W> {
  const views: SessionView[] = [];
  let breaths = 0;
  let due = new Map<number, () => void>();
  const session = new WorkbookSession(workbook, {
    language: 'zh-CN',
    onView: (view) => views.push(view),
    breathe: () => {
      breaths += 1;
      due.get(breaths)?.();
      return Promise.resolve();
    },
  });
  const at = (breath: number, happens: () => void): void => {
    breaths = 0;
    due = new Map([[breath, happens]]);
  };
  return { workbook, session, views, at };
}

import type { SessionView, Verdict } from '../../app/session';

/** How a file of the list stands: its verdict, or why it has none yet. */
export type DocumentStanding = Verdict | 'waiting' | 'checking' | 'unreadable';

/** A file that the user opened. */
export interface WorkbenchDocument {
  readonly id: string;
  /** As the user calls it, also where it was converted. */
  readonly name: string;
  /** An .xlsx file: as opened, or as it was when its changes were last kept. */
  readonly bytes: Uint8Array;
  readonly isReadOnly: boolean;
  readonly isDirty: boolean;
  /** Ours, opened at the start; makes way for the user's own files. */
  readonly isSample: boolean;
  readonly standing: DocumentStanding;
  readonly counts: SessionView['counts'] | null;
  /** Why it cannot be opened. */
  readonly trouble: string | null;
}

export const NEW_DOCUMENT = {
  isReadOnly: false,
  isDirty: false,
  isSample: false,
  standing: 'waiting',
  counts: null,
  trouble: null,
} as const;

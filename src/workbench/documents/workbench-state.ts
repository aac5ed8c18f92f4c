import type { Draft } from '../drafts/draft-store';
import type { WorkbenchDocument } from './workbench-document';

/** Something to tell the user that is no part of the workbook. */
export interface Notice {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly said: string;
}

export interface WorkbenchState {
  readonly documents: readonly WorkbenchDocument[];
  /** The id of the one that is shown. */
  readonly current: string | null;
  readonly notice: Notice | null;
  /** Unsaved work of former visits. */
  readonly drafts: readonly Draft[];
}

export const EMPTY_STATE: WorkbenchState = { documents: [], current: null, notice: null, drafts: [] };

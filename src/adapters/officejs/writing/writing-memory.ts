import type { OwnSheet } from '../../../core/changes';
import type { OwnMark } from '../marks/own-marks';

/** What is known of our own writing in this session. */
export interface WritingMemory {
  /** Our sheets as declared, by key. */
  readonly ownSheets: ReadonlyMap<string, OwnSheet>;
  /** The marks that we have set: asked for by id, where they are is known a round trip earlier. */
  readonly marks: readonly OwnMark[];
}

export const NOTHING_WRITTEN: WritingMemory = { ownSheets: new Map(), marks: [] };

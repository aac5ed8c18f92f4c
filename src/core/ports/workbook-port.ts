import type { Change, Outcome } from '../changes';
import type { WorkbookSnapshot } from '../snapshot';

export interface PortOptions {
  readonly signal?: AbortSignalLike;
  /** Between 0 and 1. */
  readonly onProgress?: (done: number) => void;
}

/** As much of AbortSignal as we need: core knows no DOM. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

/** A workbook that can be read at one moment and changed all or nothing. The same for a file, for memory and for Excel. */
export interface WorkbookPort {
  read(options?: PortOptions): Promise<WorkbookSnapshot>;
  /** Refuses with changed-meanwhile where the workbook is no longer as `expected` was read. */
  apply(changes: readonly Change[], expected: WorkbookSnapshot, options?: PortOptions): Promise<Outcome>;
}

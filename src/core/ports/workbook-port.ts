import type { CellRef, RangeRef } from '../address';
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

export interface ReadOptions extends PortOptions {
  /**
   * As far as is known, only these sheets have changed since the last reading: the cells of the rest may be taken from
   * there. The list of sheets, names and our settings are read in any case, even where no sheet is named.
   */
  readonly sheets?: readonly string[];
}

/** A workbook that can be read at one moment and changed all or nothing. The same for a file, for memory and for Excel. */
export interface WorkbookPort {
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /** Refuses with changed-meanwhile where the workbook is no longer as `expected` was read. */
  apply(changes: readonly Change[], expected: WorkbookSnapshot, options?: PortOptions): Promise<Outcome>;
}

export type Unsubscribe = () => void;

/** A workbook that its user works in meanwhile: Excel's. */
export interface LiveWorkbook extends WorkbookPort {
  /** Shows a place and selects it. */
  reveal(place: RangeRef): Promise<Outcome>;
  /** Names the sheets that someone else than `apply` has changed, added, removed or recalculated. */
  onChanged(listener: (sheets: readonly string[]) => void): Unsubscribe;
  /** The cell that the user has gone to. */
  onSelected(listener: (cell: CellRef) => void): Unsubscribe;
}

import type { PortOptions } from '../../../core/ports';
import type { WorkbookSnapshot } from '../../../core/snapshot';
import type { OfficeHost } from '../office-host';
import type { WritingMemory } from './writing-memory';

/** What writing is given by the workbook. */
export interface WritingDesk {
  readonly host: OfficeHost;
  /**
   * Reads these sheets again, the rest from the last reading; all where none are named. `alongside` may load more in
   * the first sync.
   */
  readonly read: (
    sheets?: readonly string[],
    alongside?: (context: Excel.RequestContext) => void,
  ) => Promise<WorkbookSnapshot>;
  readonly memory: WritingMemory;
  /** Takes it as it is after a success. */
  readonly keep: (memory: WritingMemory) => void;
  readonly options: PortOptions;
}

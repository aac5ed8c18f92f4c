import type { OwnSheet } from '../../../core/changes';
import type { PortOptions } from '../../../core/ports';
import type { WorkbookSnapshot } from '../../../core/snapshot';
import type { OfficeHost } from '../office-host';

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
  /** Our sheets as declared in this session, by key. */
  readonly ownSheets: ReadonlyMap<string, OwnSheet>;
  /** Takes them as they are after a success. */
  readonly keep: (ownSheets: ReadonlyMap<string, OwnSheet>) => void;
  readonly options: PortOptions;
}

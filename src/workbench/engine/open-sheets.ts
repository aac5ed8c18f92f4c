import type { ListTable } from '../../core/book';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { sheetViews } from '../display';
import type { SheetView } from './engine';

/** The sheets as last shown: worked out anew only for another workbook. */
export class OpenSheets {
  #of: readonly [WorkbookSnapshot, readonly ListTable[]] | undefined;
  #views: readonly SheetView[] = [];
  #edition = 0;

  /** Another number for each state of the workbook: as long as it is the same, so are the cells. */
  get edition(): number {
    return this.#edition;
  }

  views(workbook: WorkbookSnapshot, lists: readonly ListTable[]): readonly SheetView[] {
    if (this.#of?.[0] === workbook && this.#of[1] === lists) return this.#views;
    if (this.#of?.[0] !== workbook) this.#edition += 1;
    this.#of = [workbook, lists];
    this.#views = sheetViews(workbook, lists);
    return this.#views;
  }
}

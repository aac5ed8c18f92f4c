import type { RangeRef } from '../address';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../snapshot';
import type { ListField } from './fields';
import type { Form } from './form';
import type { ListTable } from './list-table';

/** What the reader could not settle by itself; shown to the user, who can correct the mapping. */
export interface ReadingDoubt {
  readonly kind: 'ambiguous-column' | 'missing-column' | 'override-not-found';
  readonly at: RangeRef;
  readonly field: ListField;
}

/** The domain data of a workbook: all that rules and summaries see. */
export interface Book {
  readonly snapshot: WorkbookSnapshot;
  readonly lists: readonly ListTable[];
  /** By sheets, each from top to bottom and left to right. */
  readonly forms: readonly Form[];
  readonly doubts: readonly ReadingDoubt[];
}

export const EMPTY_BOOK: Book = { snapshot: EMPTY_WORKBOOK, lists: [], forms: [], doubts: [] };

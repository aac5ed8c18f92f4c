import { EMPTY_BOOK, type Book } from '../book';
import type { WorkbookSnapshot } from '../snapshot';

/** Finds the project lists of a workbook. */
export function readBook(snapshot: WorkbookSnapshot): Book {
  return { ...EMPTY_BOOK, snapshot };
}

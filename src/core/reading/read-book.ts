import type { Book, ColumnOverride, ListTable, ReadingDoubt } from '../book';
import type { Sheet, WorkbookSnapshot } from '../snapshot';
import { withCopiesMarked } from './copies';
import { doubtsOf, unusedOverrides } from './doubts';
import { findLists } from './find-lists';
import { Grid } from './grid';
import { readList } from './read-list';
import { readSegments } from './segment';

/** Finds the project lists of a workbook; what the user said about columns goes before what the reader finds out. */
export function readBook(snapshot: WorkbookSnapshot, overrides: readonly ColumnOverride[] = []): Book {
  const lists = withCopiesMarked(
    snapshot,
    snapshot.sheets.flatMap((sheet) => listsOf(sheet, overrides)),
  );
  const doubts: ReadingDoubt[] = [
    ...lists.flatMap((list) => doubtsOf(list, overrides)),
    ...unusedOverrides(lists, overrides),
  ];
  return { snapshot, lists, doubts };
}

function listsOf(sheet: Sheet, overrides: readonly ColumnOverride[]): ListTable[] {
  if (sheet.ours !== undefined) return [];
  const grid = new Grid(sheet);
  const own = overrides.filter((override) => override.sheet.toLowerCase() === sheet.name.toLowerCase());
  const segments = readSegments(grid, findLists(grid, own));
  const above = segments[0]?.headings ?? [];
  // A header without projects under it is a form not yet filled in: no list.
  return segments.map((segment) => readList(segment, above)).filter(({ projects }) => projects.length > 0);
}

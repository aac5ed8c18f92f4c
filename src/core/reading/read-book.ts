import type { Book, ColumnOverride, ListTable, ReadingDoubt } from '../book';
import type { WorkbookSnapshot } from '../snapshot';
import { findLists } from './find-lists';
import { Grid } from './grid';
import { readList } from './read-list';

/** Finds the project lists of a workbook; what the user said about columns goes before what the reader finds out. */
export function readBook(snapshot: WorkbookSnapshot, overrides: readonly ColumnOverride[] = []): Book {
  const lists: ListTable[] = [];
  const doubts: ReadingDoubt[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.ours !== undefined) continue;
    const grid = new Grid(sheet);
    const found = findLists(
      grid,
      overrides.filter((override) => override.sheet === sheet.name),
    );
    for (const list of found) {
      const { left, right, bottom } = list.header;
      const below = found.filter(({ header }) => header.top > bottom && header.left <= right && header.right >= left);
      lists.push(readList(grid, list, Math.min(Infinity, ...below.map(({ header }) => header.top))));
    }
  }
  return { snapshot, lists, doubts };
}

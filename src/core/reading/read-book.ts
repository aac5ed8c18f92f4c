import type { Book, ColumnOverride, Form, ListTable, ReadingDoubt } from '../book';
import type { WorkbookSnapshot } from '../snapshot';
import { withCopiesMarked } from './copies';
import { doubtsOf, unusedOverrides } from './doubts';
import { findLists } from './find-lists';
import { readForms } from './forms';
import { Grid } from './grid';
import { readList } from './read-list';
import { readSegments } from './segment';
import { Told } from './words/told';

/** Finds the project lists and forms of a workbook; what the user said about columns goes before what the reader finds out. */
export function readBook(snapshot: WorkbookSnapshot, overrides: readonly ColumnOverride[] = []): Book {
  const steps = readBookInSteps(snapshot, overrides);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in slices: a caller can breathe, or stop, between two. */
export function* readBookInSteps(
  snapshot: WorkbookSnapshot,
  overrides: readonly ColumnOverride[],
): Generator<void, Book, void> {
  const found: ListTable[] = [];
  const forms: Form[] = [];
  const told = new Told();
  for (const sheet of snapshot.sheets) {
    const read = yield* tablesOf(new Grid(sheet, told), overrides);
    found.push(...read.lists);
    forms.push(...read.forms);
  }
  const lists = withCopiesMarked(snapshot, found);
  yield;
  const doubts: ReadingDoubt[] = [
    ...lists.flatMap((list) => doubtsOf(list, overrides)),
    ...unusedOverrides(lists, overrides),
  ];
  return { snapshot, lists, forms, doubts };
}

interface Tables {
  readonly lists: readonly ListTable[];
  readonly forms: readonly Form[];
}

/** Lists first: what is a list is no form. */
function* tablesOf(grid: Grid, overrides: readonly ColumnOverride[]): Generator<void, Tables, void> {
  const { sheet } = grid;
  if (sheet.ours !== undefined) return { lists: [], forms: [] };
  const own = overrides.filter((override) => override.sheet.toLowerCase() === sheet.name.toLowerCase());
  const heads = findLists(grid, own);
  yield;
  const segments = yield* readSegments(grid, heads);
  const above = segments[0]?.headings ?? [];
  const lists: ListTable[] = [];
  for (const segment of segments) lists.push(yield* readList(segment, above));
  // A header without projects under it is a form not yet filled in: no list.
  const filled = lists.filter(({ projects }) => projects.length > 0);
  return {
    lists: filled,
    forms: yield* readForms(
      grid,
      filled.map(({ range }) => range),
    ),
  };
}

import type { ColumnOverride } from '../book';
import type { SheetRow } from '../snapshot';
import type { Grid } from './grid';
import { contentOf, type ColumnContent } from './header/column-content';
import { headingsOf } from './header/headings';
import type { Header } from './header/header';
import { isList } from './header/is-list';
import { mapColumns, type Columns } from './header/map-columns';
import { readHeader } from './header/read-header';
import { wordsOfHeader } from './words/header-words';

/** A header that heads a list, mapped. */
export interface FoundList {
  readonly header: Header;
  readonly columns: Columns;
  readonly headings: readonly string[];
}

const MAX_HEADER_LENGTH = 40;

/** The headers of lists on a sheet, from top to bottom and left to right. */
export function findLists(grid: Grid, overrides: readonly ColumnOverride[]): FoundList[] {
  const found: FoundList[] = [];
  for (const { row, column } of [...namedByUser(overrides), ...anchorsOf(grid)]) {
    if (found.some(({ header }) => isWithin(header, row, column))) continue;
    const header = readHeader(grid, row, column);
    if (!header) continue;
    const list = listAt(grid, header, overrides);
    if (list) found.push(list);
  }
  return found.sort((a, b) => a.header.top - b.header.top || a.header.left - b.header.left);
}

function listAt(grid: Grid, header: Header, overrides: readonly ColumnOverride[]): FoundList | undefined {
  const known = new Map<number, ColumnContent>();
  const content = (column: number) => {
    const counted = known.get(column) ?? contentOf(grid, header.bottom, column);
    known.set(column, counted);
    return counted;
  };
  const own = overrides.filter(({ headerRow, column }) => concerns(header, headerRow, column));
  const columns = mapColumns(header, content, own);
  const headings = headingsOf(grid, header, 0);
  // What the user says may make a list of a table, never unmake one.
  const isKnown = [columns, mapColumns(header, content)].some((one) =>
    isList(header, one, [grid.sheet.name, ...headings]),
  );
  return isKnown && columns.name ? { header, columns, headings } : undefined;
}

function concerns({ top, left, right }: Header, headerRow: number | undefined, column: number | null): boolean {
  if (headerRow !== undefined && headerRow !== top) return false;
  return column === null || (column >= left && column <= right);
}

/** Cells that could head a column of project names. */
function anchorsOf(grid: Grid): { row: number; column: number }[] {
  const anchors: { row: number; column: number }[] = [];
  let above: SheetRow | undefined;
  for (const [row, cells] of grid.sheet.rows) {
    const mayName = hasFigures(cells) ? saysNames : mayNameProjects;
    for (let column = 0; column < cells.length; column += 1) {
      const value = cells[column]?.value;
      if (typeof value !== 'string' || !mayName(value)) continue;
      // A word that stands in row after row is data, not a header.
      if (above?.[column]?.value !== value && grid.told.by(namesProjects, value)) anchors.push({ row, column });
    }
    above = cells;
  }
  return anchors;
}

// The next three are cheap, for they are asked of every row and text of the workbook.

/** Numbers beside it make a header unlikely, but for the table next to another. */
function hasFigures(cells: SheetRow): boolean {
  let numbers = 0;
  for (const cell of cells) if (typeof cell?.value === 'number') numbers += 1;
  return numbers > 1;
}

function saysNames(text: string): boolean {
  return text.length <= MAX_HEADER_LENGTH && text.includes('名') && text.includes('称');
}

function mayNameProjects(text: string): boolean {
  return text.length <= MAX_HEADER_LENGTH && (text.includes('名') || (text.length <= 12 && text.includes('项')));
}

function namesProjects(text: string): boolean {
  return wordsOfHeader(text).some(({ field }) => field === 'name');
}

/** Where the user says that project names stand under a header which we would not have known. */
function namedByUser(overrides: readonly ColumnOverride[]): { row: number; column: number }[] {
  return overrides.flatMap(({ field, headerRow, column }) =>
    field === 'name' && headerRow !== undefined && column !== null ? { row: headerRow, column } : [],
  );
}

function isWithin(header: Header, row: number, column: number): boolean {
  return row >= header.top && row <= header.bottom && column >= header.left && column <= header.right;
}

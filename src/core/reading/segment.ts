import type { Item } from './body/item';
import { layoutOf, type Layout } from './body/layout';
import { readItems } from './body/read-items';
import { textAt } from './body/row-text';
import type { FoundList } from './find-lists';
import type { Grid } from './grid';
import { headingsOf } from './header/headings';
import type { Header } from './header/header';

/** A header with the rows under it. */
export interface Segment {
  readonly found: FoundList;
  readonly layout: Layout;
  readonly headings: readonly string[];
  readonly items: readonly Item[];
  readonly lastRow: number;
}

/** The tables of a sheet from top to bottom; a header repeated for printing goes on with the table above. In slices. */
export function* readSegments(grid: Grid, found: readonly FoundList[]): Generator<void, Segment[], void> {
  const segments: Segment[] = [];
  for (const list of found) {
    const { header } = list;
    const above = segments.filter((one) => isOver(one.layout.header, header));
    const from = Math.max(0, ...above.map(({ lastRow }) => lastRow + 1));
    const below = found.filter((one) => isOver(header, one.header)).map((one) => one.header.top);
    const layout = layoutOf(grid, header, list.columns);
    const end = Math.min(header.lastRow === undefined ? Infinity : header.lastRow + 1, ...below);
    const body = yield* readItems(layout, end);
    const segment = { found: list, layout, headings: headingsOf(grid, header, from), ...body };
    const last = above.at(-1);
    if (last && goesOn(last, segment)) segments[segments.indexOf(last)] = joined(last, segment);
    else segments.push(segment);
  }
  return segments;
}

function isOver(a: Header, b: Header): boolean {
  return a.bottom < b.top && a.left <= b.right && b.left <= a.right;
}

function joined(above: Segment, below: Segment): Segment {
  return { ...above, items: [...above.items, ...below.items], lastRow: below.lastRow };
}

/** The same columns, and the numbering goes on; without numbers: nothing but the repeated title between, and no total above. */
function goesOn(above: Segment, below: Segment): boolean {
  if (!isSameHeader(above.layout.header, below.layout.header)) return false;
  const last = numbersOf(above).at(-1);
  const next = numbersOf(below)[0];
  if (last !== undefined && next !== undefined) return next === last + 1;
  const hasTotal = above.items.some((item) => item.kind === 'total' && item.rank !== 'subtotal');
  return !hasTotal && below.headings.every((line) => above.headings.includes(line));
}

function isSameHeader(a: Header, b: Header): boolean {
  if (a.left !== b.left || a.columns.length !== b.columns.length) return false;
  return a.columns.every(
    ({ column, key }, index) => column === b.columns[index]!.column && key === b.columns[index]!.key,
  );
}

function numbersOf({ layout: { sequence }, items }: Segment): number[] {
  if (sequence === undefined) return [];
  return items.flatMap((item) => {
    const number = item.kind === 'project' ? parseInt(textAt(item.cells, sequence), 10) : NaN;
    return Number.isNaN(number) ? [] : number;
  });
}

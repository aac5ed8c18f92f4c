import type { Item, ProjectItem } from './item';
import type { Layout } from './layout';
import { rowKind, type RowKind } from './row-kind';

// Beyond so many empty rows nothing belongs to a table any more.
const MAX_GAP = 30;

export interface Body {
  readonly items: readonly Item[];
  /** The last row that belongs to the table. */
  readonly lastRow: number;
}

/** The rows of a table from below its header down to the next one, a note, or something that is no row of it. */
export function readItems(layout: Layout, endRow: number): Body {
  const { grid, header } = layout;
  const items: Item[] = [];
  let [previous, lastRow] = [header.bottom, header.bottom];
  let isAfterHeader = true;
  for (let index = grid.indexOf(header.bottom + 1); index < grid.rowNumbers.length; index += 1) {
    const row = grid.rowNumbers[index]!;
    if (row >= endRow || row - previous > MAX_GAP) break;
    const isAfterGap = row > previous + 1;
    const kind = rowKind(layout, row, { isAfterHeader, isAfterGap, isAfterProject: items.at(-1)?.kind === 'project' });
    if (kind.kind === 'blank') continue;
    if (kind.kind === 'note' || kind.kind === 'header') break;
    if (isAfterGap && !resumes(layout, row, kind)) break;
    const isOurs = take(items, row, kind);
    previous = row;
    isAfterHeader = false;
    if (isOurs) lastRow = row;
  }
  return { items: withoutTrailingGroups(items), lastRow };
}

/** Adds the row to the items; whether it is one of the table's. */
function take(items: Item[], row: number, kind: RowKind): boolean {
  switch (kind.kind) {
    case 'project':
      items.push({ kind: 'project', row, continuationRows: [] });
      return true;
    case 'continuation':
      (items.at(-1) as ProjectItem).continuationRows.push(row);
      return true;
    case 'total':
      items.push({ kind: 'total', row, label: kind.label, rank: kind.rank });
      return true;
    case 'group':
      items.push({ ...kind, row });
      return kind.hasAmounts;
    default:
      return false;
  }
}

/** After a gap only what is surely a row of this table goes on with it: another table's remarks must not slip in. */
function resumes({ grid, sequence, name, figures }: Layout, row: number, kind: RowKind): boolean {
  if (kind.kind === 'total' || kind.kind === 'group') return true;
  if (kind.kind !== 'project') return false;
  if (sequence !== undefined) return grid.cell(row, sequence) !== undefined;
  return grid.ownText(row, name) !== '' && figures.some((column) => typeof grid.cell(row, column)?.value === 'number');
}

function withoutTrailingGroups(items: Item[]): Item[] {
  while (items.length > 0) {
    const last = items[items.length - 1]!;
    if (last.kind !== 'group' || last.hasAmounts) break;
    items.pop();
  }
  return items;
}

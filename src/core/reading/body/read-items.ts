import type { Item } from './item';
import type { Layout } from './layout';
import { UNNUMBERED } from '../words/heading';
import { rowKind, type RowInPlace, type RowKind } from './row-kind';
import { isNumber, textAt } from './row-text';

// Beyond so many empty rows nothing belongs to a table any more.
const MAX_GAP = 30;
// So many rows are read in a few milliseconds.
const SLICE = 1000;
// Most projects have no further rows: one empty list does for all of them.
const NO_ROWS: readonly number[] = [];

export interface Body {
  readonly items: readonly Item[];
  /** The last row that belongs to the table. */
  readonly lastRow: number;
}

/**
 * The rows of a table from below its header down to the next one (`endRow`), a note, or something that is no row of it.
 * Yields after each slice of rows.
 */
export function* readItems(layout: Layout, endRow: number): Generator<void, Body, void> {
  const { grid, header } = layout;
  const items: Item[] = [];
  let [previous, lastRow] = [header.bottom, header.bottom];
  let isAfterHeader = true;
  let isInBreakdown = false;
  for (let index = grid.indexOf(header.bottom + 1); index < grid.rowNumbers.length; index += 1) {
    const row = grid.rowNumbers[index]!;
    if (index % SLICE === 0) yield;
    if (row >= endRow || row - previous > MAX_GAP) break;
    const place = placeOf(layout, items, { row, previous, isAfterHeader, isInBreakdown });
    const kind = rowKind(place);
    if (kind.kind === 'blank') continue;
    if (kind.kind === 'note' || kind.kind === 'header') break;
    if (place.isAfterGap && !resumes(layout, place, kind)) break;
    if (take(items, place, kind)) lastRow = row;
    isInBreakdown = kind.kind === 'aside';
    previous = row;
    isAfterHeader = false;
  }
  return { items: withoutTrailingGroups(items), lastRow };
}

interface Step {
  readonly row: number;
  readonly previous: number;
  readonly isAfterHeader: boolean;
  readonly isInBreakdown: boolean;
}

function placeOf(layout: Layout, items: readonly Item[], step: Step): RowInPlace {
  const { rows } = layout.grid.sheet;
  const last = items[items.length - 1];
  const { row, isAfterHeader, isInBreakdown } = step;
  const isAfterGap = row > step.previous + 1;
  return {
    layout,
    row,
    isAfterHeader,
    isInBreakdown,
    cells: rows.get(row)!,
    isAfterGap,
    projectAbove: last?.kind === 'project' && !isAfterGap ? last.cells : undefined,
    isHalfRead: last?.kind === 'project' && (last.continuationRows[0] ?? row) < last.row,
    isAfterTotal: items.length > 1 && last?.kind === 'total' && last.rank !== 'subtotal',
  };
}

/** Adds the row to the items; whether it is one of the table's. */
function take(items: Item[], { layout, row, cells }: RowInPlace, kind: RowKind): boolean {
  switch (kind.kind) {
    case 'project':
      items.push({ kind: 'project', row, cells, continuationRows: leadingRows(items, layout, row), partRows: NO_ROWS });
      return true;
    case 'continuation':
      return carryOn(items.at(-1), row);
    case 'part':
      return takePart(items, row);
    case 'total':
      items.push({ kind: 'total', row, label: kind.label, rank: kind.rank });
      return true;
    case 'group':
      items.push({ ...kind, row });
      return kind.hasAmounts;
    case 'blank':
    case 'header':
    case 'numbering':
    case 'note':
    case 'aside':
      return false;
  }
}

function carryOn(last: Item | undefined, row: number): boolean {
  if (last?.kind === 'project') last.continuationRows = [...last.continuationRows, row];
  return true;
}

function takePart(items: readonly Item[], row: number): boolean {
  const last = items.at(-1);
  if (last?.kind === 'project') last.partRows = [...last.partRows, row];
  return true;
}

/**
 * Where a conversion has centred the number against a name of several rows, the first part of the name stands above the numbered
 * row, whose own name cell is empty, and more of it below.
 */
function leadingRows(items: Item[], layout: Layout, row: number): readonly number[] {
  const { grid, name, sequence } = layout;
  const nameIn = (at: number) => textAt(grid.sheet.rows.get(at) ?? [], name);
  if (sequence === undefined || nameIn(row) !== '' || grid.mergeAt(row, name)) return NO_ROWS;
  if (nameIn(row + 1) === '' || grid.ownText(row + 1, sequence) !== '') return NO_ROWS;
  const last = items.at(-1);
  if (last?.kind === 'project' && last.continuationRows.at(-1) === row - 1 && row - 1 > last.row) {
    last.continuationRows = last.continuationRows.slice(0, -1);
    return [row - 1];
  }
  if (last?.kind !== 'group' || last.hasAmounts || last.row !== row - 1 || nameIn(row - 1) === '') return NO_ROWS;
  items.pop();
  return [row - 1];
}

/** After a gap only what is surely a row of this table goes on with it: another table's remarks must not slip in. */
function resumes({ sequence, name, figures }: Layout, { cells }: RowInPlace, kind: RowKind): boolean {
  if (kind.kind === 'total') return figures.some((column) => typeof cells[column]?.value === 'number');
  if (kind.kind === 'group') return kind.level < UNNUMBERED;
  if (kind.kind !== 'project') return false;
  if (sequence !== undefined) return isNumber(textAt(cells, sequence));
  return textAt(cells, name) !== '' && figures.some((column) => typeof cells[column]?.value === 'number');
}

function withoutTrailingGroups(items: Item[]): Item[] {
  while (items.length > 0) {
    const last = items[items.length - 1]!;
    if (last.kind !== 'group' || last.hasAmounts) break;
    items.pop();
  }
  return items;
}

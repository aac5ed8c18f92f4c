import { contains, formatRange, MAX_COLUMNS, MAX_ROWS, type RangeAddress } from '../../../core/address';
import { cellsOf, columnsOf, parseArea } from './areas';
import type { Answer } from './ask';

// Excel tells of at most 512 merged areas at once, and each has at least two cells.
const TILE_CELLS = 1024;
// Tiles share so many rows and columns, so that the smallest areas lie whole in one of them.
const SHARED = 2;

/** The merged areas that Excel told of in a range. */
export interface ToldMerges {
  readonly areas: readonly RangeAddress[];
  /** Of these, those that reach the edge of what was asked: there may be more of them beyond. */
  readonly cut: readonly RangeAddress[];
}

/**
 * The merged areas that begin in a range. Asked in tiles; Excel tells of an area only where its first cell is asked for,
 * and may cut it off at the edge.
 */
export function askMerges(sheet: Excel.Worksheet, range: RangeAddress): Answer<ToldMerges> {
  const asked = tilesOf(oneMore(range)).map((tile) => ({ tile, areas: askAreas(sheet, tile.range) }));
  return () => {
    const told = asked.map(({ tile, areas }) => ({ tile, areas: areas() }));
    return {
      areas: told.flatMap(({ areas }) => areas),
      cut: told.flatMap(({ tile, areas }) => areas.filter((area) => isCut(area, tile))),
    };
  };
}

/** The merged areas whose first cell lies in this range of at most TILE_CELLS cells. */
export function askAreas(sheet: Excel.Worksheet, range: RangeAddress): Answer<RangeAddress[]> {
  const merged = sheet.getRange(formatRange(range)).getMergedAreasOrNullObject().load('areas/items/address');
  return () => (merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => parseArea(address) ?? []));
}

/** With a row and a column around it: what ends with the range does not reach the edge then. */
function oneMore({ top, left, bottom, right }: RangeAddress): RangeAddress {
  return {
    top: Math.max(top - 1, 0),
    left: Math.max(left - 1, 0),
    bottom: Math.min(bottom + 1, MAX_ROWS - 1),
    right: Math.min(right + 1, MAX_COLUMNS - 1),
  };
}

interface Tile {
  readonly range: RangeAddress;
  readonly isLowest: boolean;
  readonly isRightmost: boolean;
}

function tilesOf(range: RangeAddress): Tile[] {
  const width = Math.min(columnsOf(range), cellsOf(range) <= TILE_CELLS ? Infinity : TILE_CELLS / 4);
  const height = Math.floor(TILE_CELLS / width);
  return bands(range.top, range.bottom, height).flatMap(([top, bottom]) =>
    bands(range.left, range.right, width).map(([left, right]) => ({
      range: { top, left, bottom, right },
      isLowest: bottom === range.bottom,
      isRightmost: right === range.right,
    })),
  );
}

function bands(first: number, last: number, size: number): [number, number][] {
  const found: [number, number][] = [];
  let from = first;
  while (from + size - 1 < last) {
    found.push([from, from + size - 1]);
    from += size - SHARED;
  }
  return [...found, [from, last]];
}

/** Whether an area may go on beyond the tile, and no other tile has all of it. */
function isCut(area: RangeAddress, { range, isLowest, isRightmost }: Tile): boolean {
  if (!isLowest && area.top > range.bottom - SHARED) return false;
  if (!isRightmost && area.left > range.right - SHARED) return false;
  const atBottom = area.bottom === range.bottom && range.bottom < MAX_ROWS - 1;
  return atBottom || (area.right === range.right && range.right < MAX_COLUMNS - 1);
}

/** Every merged area once, by rows, those known in parts put together: no two areas share a cell. */
export function unitedMerges(areas: readonly RangeAddress[]): RangeAddress[] {
  const united: RangeAddress[] = [];
  let open: RangeAddress[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top || a.left - b.left)) {
    open = open.filter(({ bottom }) => bottom >= area.top);
    const known = open.find((one) => contains(one, { row: area.top, column: area.left }));
    if (known) widen(known, area);
    else {
      const fresh = { ...area };
      united.push(fresh);
      open.push(fresh);
    }
  }
  return united.filter((area) => cellsOf(area) > 1);
}

function widen(known: { -readonly [K in keyof RangeAddress]: RangeAddress[K] }, by: RangeAddress): void {
  known.bottom = Math.max(known.bottom, by.bottom);
  known.right = Math.max(known.right, by.right);
}

import { contains, formatRange, type RangeAddress } from '../../../core/address';
import { cellsOf, columnsOf, parseArea } from './areas';
import type { Answer } from './ask';

// Excel tells of at most 512 merged areas at once, and each has at least two cells.
const TILE_CELLS = 1024;

/**
 * The merged areas that touch a range. Asked in tiles that share a row or column with their neighbours, so that an area
 * across several of them is known for one, whether the host gives it whole or cut.
 */
export function askMerges(sheet: Excel.Worksheet, range: RangeAddress): Answer<RangeAddress[]> {
  const from = { ...range, top: Math.max(range.top - 1, 0), left: Math.max(range.left - 1, 0) };
  const asked = tiles(from).map((tile) => {
    const merged = sheet.getRange(formatRange(tile)).getMergedAreasOrNullObject();
    return merged.load('areas/items/address');
  });
  return () =>
    asked.flatMap((merged) => {
      if (merged.isNullObject) return [];
      return merged.areas.items.flatMap(({ address }) => parseArea(address) ?? []);
    });
}

function tiles(range: RangeAddress): RangeAddress[] {
  if (cellsOf(range) <= TILE_CELLS) return [range];
  const width = Math.min(columnsOf(range), TILE_CELLS / 2);
  const height = Math.floor(TILE_CELLS / width);
  const found: RangeAddress[] = [];
  for (let top = range.top; top === range.top || top < range.bottom; top += height - 1) {
    for (let left = range.left; left === range.left || left < range.right; left += Math.max(width - 1, 1)) {
      const bottom = Math.min(top + height - 1, range.bottom);
      found.push({ top, left, bottom, right: Math.min(left + width - 1, range.right) });
    }
  }
  return found;
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

import { MAX_COLUMNS, MAX_ROWS, type RangeAddress } from '../../../core/address';
import { columnsOf, intersection, rowsOf } from './areas';
import type { Ask } from './ask';
import { askAreas, type ToldMerges } from './merges';
import type { SheetReading } from './sheet-reading';

const BYTES_PER_AREA = 200;
// Beyond an area there is room for so many cells, and half as many areas.
const MORE_CELLS = 900;
const MOST_ROUNDS = 24;

/** Takes merged areas in; what is to be asked because some of them may go on beyond what was asked. */
export function takeMerges(reading: SheetReading, { areas, cut }: ToldMerges): readonly Ask[] {
  reading.takeMerges(areas);
  const held = cut.filter((area) => reading.held.some((range) => intersection(range, area)));
  return held.length === 0 ? [] : [cutMergesAsk(reading, held)];
}

/** How far merged areas go that reached the edge of what was asked. */
function cutMergesAsk(reading: SheetReading, areas: readonly RangeAddress[], round = 1): Ask {
  return {
    bytes: () => areas.length * BYTES_PER_AREA,
    split: () => {
      const half = Math.ceil(areas.length / 2);
      const parts = [areas.slice(0, half), areas.slice(half)] as const;
      if (parts[1].length === 0) return undefined;
      return [cutMergesAsk(reading, parts[0], round), cutMergesAsk(reading, parts[1], round)];
    },
    send: (workbook) => {
      const sheet = workbook.worksheets.getItem(reading.entry.id);
      const asked = areas.map((area) => ({ range: widened(area), found: askAreas(sheet, widened(area)) }));
      return () => {
        const told = asked.map(({ range, found }) => ({ range, area: beginningWith(range, found()) }));
        reading.takeMerges(told.flatMap(({ area }) => area ?? []));
        const cut = told.flatMap(({ range, area }) => (area && reaches(area, range) ? area : []));
        return cut.length === 0 || round === MOST_ROUNDS ? [] : [cutMergesAsk(reading, cut, round + 1)];
      };
    },
  };
}

/** The area in its first corner: others in the range are known already. */
function beginningWith({ top, left }: RangeAddress, areas: readonly RangeAddress[]): RangeAddress | undefined {
  return areas.find((area) => area.top === top && area.left === left);
}

function widened(area: RangeAddress): RangeAddress {
  const half = MORE_CELLS / 2;
  const rows = Math.max(Math.floor(half / columnsOf(area)), 1);
  const columns = Math.max(Math.floor(half / (rowsOf(area) + rows)), 1);
  return {
    ...area,
    bottom: Math.min(area.bottom + rows, MAX_ROWS - 1),
    right: Math.min(area.right + columns, MAX_COLUMNS - 1),
  };
}

function reaches(area: RangeAddress, { bottom, right }: RangeAddress): boolean {
  return (area.bottom === bottom && bottom < MAX_ROWS - 1) || (area.right === right && right < MAX_COLUMNS - 1);
}

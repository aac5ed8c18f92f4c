import { formatRange, type RangeAddress } from '../../../core/address';
import { HostRefusal } from '../../../core/ports';
import { cellsOf, columnsOf, rowsOf } from './areas';
import type { Ask } from './ask';
import { asksFor } from './asks-for';
import { rectangle } from './frame';
import type { SheetReading } from './sheet-reading';

/** A rectangle of more cells may be mostly empty, with values far apart. */
export const FAR_CELLS = 400_000;
const VAST_PART = 25_000;
const MOST_CELLS = 12_000_000;
const MOST_PARTS = 4096;
const ROW_BANDS = 16;
const COLUMN_BANDS = 8;
const NARROW = 64;
const BYTES_PER_PART = 120;

/** Where values stand in parts of a sheet: what is known, and what is to be looked at. */
interface Search {
  readonly known: readonly RangeAddress[];
  readonly vast: readonly RangeAddress[];
}

/** Finds out where in vast rectangles there is anything, by looking at their parts. */
export function scoutAsk(reading: SheetReading, { known, vast }: Search): Ask {
  const parts = vast.flatMap(partsOf);
  return {
    bytes: () => parts.length * BYTES_PER_PART,
    split: () => undefined,
    send: (workbook) => {
      const sheet = workbook.worksheets.getItem(reading.entry.id);
      const asked = parts.map((part) => {
        const used = sheet.getRange(formatRange(part)).getUsedRangeOrNullObject(true);
        return used.load('rowIndex,columnIndex,rowCount,columnCount');
      });
      return () => {
        const found = asked.flatMap((used) => (used.isNullObject ? [] : [rectangle(used)]));
        return searchOn(reading, known, found);
      };
    },
  };
}

function partsOf(range: RangeAddress): RangeAddress[] {
  const columns = columnsOf(range);
  const across = bands(range.left, columns, columns > NARROW ? COLUMN_BANDS : 1);
  return bands(range.top, rowsOf(range), ROW_BANDS).flatMap(([top, bottom]) =>
    across.map(([left, right]) => ({ top, bottom, left, right })),
  );
}

function bands(first: number, count: number, most: number): [number, number][] {
  const size = Math.ceil(count / most);
  const starts = Array.from({ length: Math.ceil(count / size) }, (_, index) => first + index * size);
  return starts.map((start) => [start, Math.min(start + size, first + count) - 1]);
}

function searchOn(
  reading: SheetReading,
  known: readonly RangeAddress[],
  found: readonly RangeAddress[],
): readonly Ask[] {
  const all = [...known, ...found];
  const total = all.reduce((sum, range) => sum + cellsOf(range), 0);
  const vast = found.filter((range) => cellsOf(range) > VAST_PART);
  if (total > FAR_CELLS && vast.length > 0 && all.length < MOST_PARTS && shrinks(total, reading)) {
    return [scoutAsk(reading, { known: all.filter((range) => !vast.includes(range)), vast })];
  }
  if (total > MOST_CELLS) throw new HostRefusal({ reason: 'too-large', sheet: reading.entry.name });
  reading.holdIn([...reading.held, ...all]);
  return asksFor(reading, all);
}

/** Looking closer is worth another round only where the last one has left out most of the cells, or far too many are left. */
function shrinks(total: number, { frame }: SheetReading): boolean {
  return total > MOST_CELLS || (frame.used !== undefined && total < cellsOf(frame.used) / 2);
}

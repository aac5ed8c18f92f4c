import type { OwnSheet } from '../changes';
import { usedRange } from './places';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, rowHeights } from './row-heights';

// A4 within our margins, in points.
const LANDSCAPE = { width: 757, height: 481 };
const PORTRAIT = { width: 510, height: 728 };
const POINTS_PER_CHARACTER = 5.25;
const POINTS_BESIDE = 3.75;

/** Rows before which a new page must begin, so that no chart is cut in two. */
export function pageBreaks(sheet: OwnSheet): number[] {
  if (sheet.charts.length === 0) return [];
  return [...rowsOnPages(sheet)].flatMap(({ row, breaks }) => (breaks ? [row] : []));
}

/** Points that are left of a page when its rows above this one are printed. */
export function roomBefore(sheet: OwnSheet, before: number): number {
  const room = [...rowsOnPages(sheet)].filter(({ row }) => row < before).at(-1);
  return room?.left ?? pageHeight(sheet);
}

interface RowOnPage {
  readonly row: number;
  /** A chart begins here for which the page has no room. */
  readonly breaks: boolean;
  /** Points left of the page below the row. */
  readonly left: number;
}

function* rowsOnPages(sheet: OwnSheet): Iterable<RowOnPage> {
  const heights = rowHeights(sheet);
  const heightOf = (row: number): number => heights.get(row) ?? DEFAULT_HEIGHT;
  const page = pageHeight(sheet);
  const { bottom } = usedRange(sheet);
  const repeated = sheet.print.repeatRows ? sum(...sheet.print.repeatRows, heightOf) : 0;
  let filled = 0;
  for (let row = 0; row <= bottom; row += 1) {
    const chart = sheet.charts.find(({ place }) => place.top === row);
    const needed = chart ? sum(row, chart.place.bottom, heightOf) : heightOf(row);
    const isFull = filled + needed > page;
    filled = (isFull ? repeated : filled) + heightOf(row);
    yield { row, breaks: isFull && chart !== undefined, left: page - filled };
  }
}

/** What fits on a page, in points of the sheet: wide sheets are printed smaller. */
function pageHeight(sheet: OwnSheet): number {
  const { width, height } = sheet.print.landscape ? LANDSCAPE : PORTRAIT;
  const needed = sum(0, usedRange(sheet).right, (column) => {
    return (sheet.widths[column] ?? DEFAULT_WIDTH) * POINTS_PER_CHARACTER + POINTS_BESIDE;
  });
  return height / Math.min(1, width / needed);
}

function sum(first: number, last: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index += 1) total += sizeOf(index);
  return total;
}

import { contains, overlap } from '../../../../src/core/address';
import { format as shownAs } from 'numfmt';
import { isError } from '../../../../src/core/snapshot';
import type { HostCell } from '../book/host-cell';
import type { Place } from '../book/place';
import { common, enclosed } from '../book/rectangles';
import { editCells, refuseProtected } from '../book/write-cells';
import { ExcelError } from '../wire/excel-error';
import type { Handle } from '../wire/kind';
import { rangeAreasKind } from './range-areas';
import { rangeKind } from './range';
import { withLook } from './range-format';

/** Above this many merged areas Excel gives none of them. */
export const MOST_MERGED_AREAS = 512;

/** The text as the cell shows it, were its column wide enough. */
export function shownText(cell: HostCell | undefined): string {
  const { value, format } = cell ?? {};
  if (value === undefined) return '';
  if (isError(value)) return value.error;
  return shownAs(format ?? 'General', value, { nbsp: false, throws: false });
}

export function mergedAreas({ sheet, range }: Place): Handle | null {
  const ranges = sheet.book.tellsTouchedMerges
    ? sheet.merges.filter((merge) => overlap(merge, range))
    : sheet.merges
        .filter(({ top, left }) => contains(range, { row: top, column: left }))
        .map((merge) => common(merge, range));
  if (ranges.length > MOST_MERGED_AREAS) {
    throw new ExcelError('GeneralException', 'There was an internal error while processing the request.');
  }
  return ranges.length === 0 ? null : rangeAreasKind({ sheet, ranges });
}

/** true where all cells belong to array formulas, null where some do. */
export function savedAsArray({ sheet, range }: Place): boolean | null {
  const touched = sheet.arrays.filter((array) => overlap(array.range, range));
  if (touched.length === 0) return false;
  return touched.some((array) => enclosed(range, array.range)) ? true : null;
}

export function hasSpill({ sheet, range }: Place): boolean | null {
  const touched = sheet.arrays.filter((array) => array.isDynamic && overlap(array.range, range));
  if (touched.length === 0) return false;
  return touched.some((array) => enclosed(range, array.range)) ? true : null;
}

/** What the formula of this one cell spills into. */
export function spillingTo({ sheet, range }: Place): Handle | null {
  const array = sheet.arrays.find(
    (one) => one.isDynamic && one.range.top === range.top && one.range.left === range.left,
  );
  return array ? rangeKind({ sheet, range: array.range }) : null;
}

export function spillParent({ sheet, range }: Place): Handle | null {
  const array = sheet.arrays.find((one) => one.isDynamic && enclosed(range, one.range));
  if (!array) return null;
  const { top, left } = array.range;
  return rangeKind({ sheet, range: { top, left, bottom: top, right: left } });
}

export function hyperlinkOf({ sheet, range }: Place): unknown {
  return sheet.cell({ row: range.top, column: range.left })?.look?.['hyperlink'] ?? null;
}

/** A link brings its text into an empty cell, and its own looks into any. */
export function setHyperlink(place: Place, link: unknown): void {
  refuseProtected(place.sheet);
  const { textToDisplay, documentReference, address } = link as Record<string, string | undefined>;
  editCells(place, (before) => {
    const shown = textToDisplay ?? (before?.value === undefined ? (documentReference ?? address) : undefined);
    const linked = withLook(withLook(before, 'hyperlink', link), 'font/color', '#0563C1');
    const underlined = withLook(linked, 'font/underline', 'Single')!;
    return shown === undefined ? underlined : { ...underlined, value: shown };
  });
  place.sheet.book.changed(place.sheet, place.range);
}

interface Wanted {
  readonly rowHidden?: boolean;
  readonly columnHidden?: boolean;
  readonly rowIndex?: boolean;
  readonly columnIndex?: boolean;
}

/** One entry a row or column, with what was asked for. */
export function rowProperties({ sheet, range }: Place, wanted: unknown): unknown {
  const { rowHidden, rowIndex, ...rest } = wanted as Wanted;
  refuseOthers(rest);
  return numbers(range.top, range.bottom).map((row) => ({
    ...(rowHidden ? { rowHidden: sheet.hiddenRows.has(row) } : {}),
    ...(rowIndex ? { rowIndex: row } : {}),
  }));
}

export function columnProperties({ sheet, range }: Place, wanted: unknown): unknown {
  const { columnHidden, columnIndex, ...rest } = wanted as Wanted;
  refuseOthers(rest);
  return numbers(range.left, range.right).map((column) => ({
    ...(columnHidden ? { columnHidden: sheet.hiddenColumns.has(column) } : {}),
    ...(columnIndex ? { columnIndex: column } : {}),
  }));
}

function refuseOthers(rest: object): void {
  const [other] = Object.keys(rest);
  if (other !== undefined) throw new ExcelError('InvalidArgument', `${other} is not simulated here.`);
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

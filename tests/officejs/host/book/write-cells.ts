import { overlap, type RangeAddress } from '../../../../src/core/address';
import { ExcelError } from '../wire/excel-error';
import { entered } from './enter';
import { columnsToFill, fillColumns } from './fill-columns';
import type { HostCell } from './host-cell';
import type { HostSheet } from './host-sheet';
import { height, width, type Place } from './place';
import { enclosed } from './rectangles';

/** More cells at once than any use of ours asks for: a mistake rather than a wish. */
const MOST_CELLS = 5_000_000;

type Edit = (before: HostCell | undefined, row: number, column: number) => HostCell | undefined;

export function refuseProtected({ isProtected }: HostSheet): void {
  if (isProtected) throw new ExcelError('AccessDenied', 'You do not have the rights to perform this operation.');
}

/** Edits each cell of the range; those outside of it are not looked at. */
export function editCells({ sheet, range }: Place, edit: Edit): void {
  if (height(range) * width(range) > MOST_CELLS) throw new ExcelError('InvalidArgument', 'The range is too large.');
  for (let row = range.top; row <= range.bottom; row += 1) {
    const old = sheet.rows.get(row);
    const cells = new Map<number, HostCell | undefined>();
    for (let column = range.left; column <= range.right; column += 1) {
      const before = old?.[column];
      const after = edit(before, row, column);
      if (after !== before) cells.set(column, after);
    }
    if (cells.size > 0) sheet.put(row, cells);
  }
}

/** Writes values or formulas as if typed; null leaves a cell as it is. Of merged cells only the first takes any. */
export function enterCells(place: Place, given: unknown): void {
  refuseProtected(place.sheet);
  refuseArrays(place.sheet, place.range);
  const columns = columnsToFill(place);
  typeCells(place, filtered(place, given));
  fillColumns(place, columns);
}

/**
 * Where a filter hides some rows of a range, Excel on the desktop writes its first row into all rows that are seen, and
 * nothing into the others; a single cell takes what it is given.
 */
export function filtered(place: Place, given: unknown): unknown {
  const { sheet, range } = place;
  const isHidden = (row: number): boolean => sheet.hiddenRows.has(row);
  const filters = [...(sheet.filter ? [sheet.filter] : []), ...sheet.tables.map((table) => table.range)];
  const rows = Array.from({ length: height(range) }, (_, offset) => range.top + offset);
  const isCut = filters.some((filter) =>
    rows.some((row) => isHidden(row) && row >= filter.top && row <= filter.bottom),
  );
  if (!isCut || height(range) * width(range) === 1) return given;
  const at = gridOf(range, given);
  const columns = Array.from({ length: width(range) }, (_, offset) => range.left + offset);
  return rows.map((row) => columns.map((column) => (isHidden(row) ? null : at(range.top, column))));
}

/** Array formulas change as a whole or not at all; those that spill are broken off. */
export function refuseArrays(sheet: HostSheet, range: RangeAddress): void {
  const touched = sheet.arrays.filter((array) => overlap(array.range, range));
  if (touched.some((array) => !array.isDynamic && !enclosed(array.range, range))) {
    throw new ExcelError('InvalidOperation', 'Part of an array cannot be changed.');
  }
  sheet.arrays = sheet.arrays.filter((array) => !touched.includes(array));
}

/** As enterCells, whatever stands against it. */
export function typeCells(place: Place, given: unknown): void {
  const { sheet, range } = place;
  const at = gridOf(range, given);
  const merges = sheet.merges.filter((merge) => merge.top <= range.bottom && merge.bottom >= range.top);
  editCells(place, (before, row, column) => {
    const value = at(row, column);
    if (value === null) return before;
    const isCovered = merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
    return isCovered ? before : entered(sheet, before, value);
  });
  sheet.book.changed(sheet, range);
}

/** The value for each cell of a range: of a grid of its size, or one for all. */
export function gridOf(range: RangeAddress, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  const fits = rows.length === height(range) && rows.every((row) => Array.isArray(row) && row.length === width(range));
  if (!fits) {
    throw new ExcelError(
      'InvalidArgument',
      "The argument is invalid or missing or has an incorrect format. The number of rows or columns doesn't match.",
    );
  }
  return (row, column) => (rows[row - range.top] as readonly unknown[])[column - range.left] ?? null;
}

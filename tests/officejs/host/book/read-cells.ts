import { overlap } from '../../../../src/core/address';
import { isError, type CellValue } from '../../../../src/core/snapshot';
import type { HostCell } from './host-cell';
import { height, width, type Place } from './place';
import { common } from './rectangles';

const MOST_CELLS = 5_000_000;

/** One wire value for each cell, row by row; null for ranges beyond all measure, as Excel answers them. */
export function readCells({ sheet, range }: Place, of: (cell: HostCell | undefined) => unknown): unknown[][] | null {
  if (height(range) * width(range) > MOST_CELLS) return null;
  const blank = of(undefined);
  const rows: unknown[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells = sheet.rows.get(row);
    const values: unknown[] = new Array<unknown>(width(range)).fill(blank);
    if (cells) {
      for (let column = range.left; column <= Math.min(range.right, cells.length - 1); column += 1) {
        if (cells[column]) values[column - range.left] = of(cells[column]);
      }
    }
    rows.push(values);
  }
  return rows;
}

/** The one value that all cells share, null where they differ. */
export function shared({ sheet, range }: Place, of: (cell: HostCell | undefined) => unknown): unknown {
  const first = of(sheet.cell({ row: range.top, column: range.left }));
  const last = [...sheet.rows.keys()].reduce((a, b) => Math.max(a, b), 0);
  const isBlankBelow = range.bottom > last;
  const bottom = Math.min(range.bottom, last);
  const place = { sheet, range: { ...range, bottom, right: Math.min(range.right, range.left + 255) } };
  const values = (bottom < range.top ? [] : (readCells(place, of) ?? [])).flat();
  if (isBlankBelow) values.push(of(undefined));
  return values.every((value) => value === first) ? first : null;
}

export function wireValue(cell: HostCell | undefined): unknown {
  return plain(cell?.value);
}

export function wireFormula(cell: HostCell | undefined): unknown {
  return cell?.formula === undefined ? plain(cell?.value) : `=${cell.formula}`;
}

/** As wireFormula; and every cell of an array formula that does not spill shows the same one. */
export function readFormulas(place: Place): unknown[][] | null {
  const rows = readCells(place, wireFormula);
  const { sheet, range } = place;
  for (const { range: array, isDynamic } of sheet.arrays) {
    const formula = sheet.cell({ row: array.top, column: array.left })?.formula;
    if (!rows || isDynamic || formula === undefined || !overlap(array, range)) continue;
    const { top, left, bottom, right } = common(array, range);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        rows[row - range.top]![column - range.left] = `=${formula}`;
      }
    }
  }
  return rows;
}

export function wireFormat(cell: HostCell | undefined): string {
  return cell?.format ?? 'General';
}

export function wireType(cell: HostCell | undefined): string {
  const value = cell?.value;
  if (value === undefined) return cell?.formula === undefined ? 'Empty' : 'String';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function plain(value: CellValue | undefined): string | number | boolean {
  if (value === undefined) return '';
  return isError(value) ? value.error : value;
}

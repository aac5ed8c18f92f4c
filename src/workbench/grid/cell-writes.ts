import type { CellAddress, RangeAddress } from '../../core/address';
import type { CellWrite } from '../../core/changes';
import { shiftFormula } from '../../core/formula';
import { typedCell } from '../display/typed-cell';
import { MOST_ROWS, type CellCache } from './cell-cache';
import type { Selection } from './selection';
import type { SheetLayout } from './sheet-layout';

/** More than this at once would only be a slip. */
const MOST_CELLS = 200_000;

/** A range of more cells than are written or copied at once. */
export function isTooLarge({ top, left, bottom, right }: RangeAddress): boolean {
  const rows = bottom - top + 1;
  return rows > MOST_ROWS || rows * (right - left + 1) > MOST_CELLS;
}

interface Place {
  readonly layout: SheetLayout;
  readonly cells: CellCache;
}

/** What typing a text into a cell writes; nothing where it says what stands there already. */
export function typedWrites(text: string, cell: CellAddress, place: Place): CellWrite[] {
  const before = viewAt(cell, place);
  return text === (before?.input ?? '') ? [] : [writeOf(text, cell, place)];
}

/** Empties what holds something. Cells not known yet are emptied too. */
export function clearingWrites({ range }: Selection, place: Place): CellWrite[] {
  return cellsOf(withinSheet(range, place.layout))
    .filter((cell) => viewAt(cell, place) !== null)
    .map((cell) => ({ ...cell, value: null }));
}

/** What goes into one cell: a text to be understood, and the number format that it had where it was copied. */
export interface Pasted {
  readonly text: string;
  readonly format?: string | undefined;
}

/** Cells from the selection's first on; a single one fills the whole selection. */
export function pastedWrites(rows: readonly (readonly Pasted[])[], { range }: Selection, place: Place): CellWrite[] {
  const { layout } = place;
  const single = rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : undefined;
  if (single !== undefined) {
    const targets = cellsOf(withinSheet(range, layout)).filter((cell) => isHome(cell, layout));
    return targets.map((cell) => pastedWrite(single, cell, place));
  }
  return rows.flatMap((row, down) =>
    row.flatMap((pasted, right) => {
      const cell = { row: range.top + down, column: range.left + right };
      return isHome(cell, layout) ? [pastedWrite(pasted, cell, place)] : [];
    }),
  );
}

function pastedWrite({ text, format }: Pasted, cell: CellAddress, place: Place): CellWrite {
  const write = writeOf(text, cell, place);
  return format === undefined ? write : { ...write, format };
}

/** A cell as it was copied. */
export interface CopiedCell extends CellAddress {
  readonly input: string;
  readonly format?: string | undefined;
}

/** A copied block as it is pasted from `to` on: relative references of formulas move along. */
export function carried(rows: readonly (readonly CopiedCell[])[], to: CellAddress): Pasted[][] {
  return rows.map((cells, down) =>
    cells.map(({ input, format, row, column }, right) => {
      const shift = { rows: to.row + down - row, columns: to.column + right - column };
      return { text: input.startsWith('=') ? `=${shiftFormula(input.slice(1), shift)}` : input, format };
    }),
  );
}

/** The part of a range that holds something, at least its first cell: whole columns are a million cells. */
export function withinSheet(range: RangeAddress, { sheet }: SheetLayout): RangeAddress {
  const { top, left } = range;
  return {
    top,
    left,
    bottom: Math.max(top, Math.min(range.bottom, sheet.rows - 1)),
    right: Math.max(left, Math.min(range.right, sheet.columns - 1)),
  };
}

function writeOf(text: string, cell: CellAddress, place: Place): CellWrite {
  const format = viewAt(cell, place)?.format;
  return typedCell(text, cell, { format, date1904: place.layout.sheet.date1904 });
}

function viewAt({ row, column }: CellAddress, { layout, cells }: Place) {
  return cells.cell(layout.sheet.name, row, column);
}

function isHome(cell: CellAddress, { merges }: SheetLayout): boolean {
  const home = merges.homeOf(cell);
  return home.row === cell.row && home.column === cell.column;
}

function cellsOf({ top, left, bottom, right }: RangeAddress): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push({ row, column });
  }
  return cells;
}

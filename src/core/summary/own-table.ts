import type { CellAddress, RangeAddress } from '../address';
import type { CellStyle, OwnCell, OwnChart, OwnSheet } from '../changes';
import { isError, type CellValue } from '../snapshot';
import { mapInSteps } from '../steps';
import type { LinkedCell } from './linked-cell';
import { linesIn, textWidth } from './text-width';

export interface OwnColumn {
  readonly title: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly format?: string;
}

export interface OwnTableCell extends LinkedCell {
  readonly link?: { readonly sheet: string; readonly range: RangeAddress };
}

export interface OwnTableRow {
  /** head: a further header line, for a second part of the table. */
  readonly kind: 'row' | 'subtotal' | 'total' | 'head';
  /** By column; an empty cell is bordered like the others. */
  readonly cells: readonly (OwnTableCell | undefined)[];
}

/** A sheet with one table: title, a line with the unit, header, rows, notes below. */
export interface OwnTable {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  /** "单位：万元" */
  readonly unitLine: string;
  readonly columns: readonly OwnColumn[];
  readonly rows: readonly OwnTableRow[];
  readonly notes: readonly string[];
  readonly charts: readonly OwnChart[];
}

const TITLE_ROW = 0;
const UNIT_ROW = 1;
const HEADER_ROW = 2;
const LINE = 14;
const TITLE_HEIGHT = 30;
const PORTRAIT_WIDTH = 92;
// Upright, a table printed at four fifths has room below it for its chart.
const PORTRAIT_WIDTH_WITH_CHART = 120;

/** The sheet of a table, ready to print. In slices. */
export function* ownSheet(table: OwnTable): Generator<void, OwnSheet, void> {
  const { key, name, columns, rows, notes, charts } = table;
  const right = columns.length - 1;
  const noteRow = HEADER_ROW + rows.length + 2;
  const across = (row: number): RangeAddress => ({ top: row, left: 0, bottom: row, right });
  const widths = columns.map(({ width }) => width);
  const body = yield* bodyCells(table);
  const heights = yield* heightsOf(table, noteRow);
  return {
    key,
    name,
    cells: [...headCells(table), ...body, ...notes.map((note, index) => noteCell(note, noteRow + index))],
    widths,
    heights,
    merges: [TITLE_ROW, UNIT_ROW, ...notes.map((_, index) => noteRow + index)].map(across),
    charts,
    frozenRows: HEADER_ROW + 1,
    print: {
      landscape: sumOf(widths) > (charts.length > 0 ? PORTRAIT_WIDTH_WITH_CHART : PORTRAIT_WIDTH),
      repeatRows: [TITLE_ROW, HEADER_ROW],
    },
  };
}

/** The first row below a table's rows and notes, for charts. */
export function rowBelow({ rows, notes }: Pick<OwnTable, 'rows' | 'notes'>): number {
  return HEADER_ROW + rows.length + notes.length + 3;
}

function headCells({ title, unitLine, columns }: OwnTable): OwnCell[] {
  return [
    { row: TITLE_ROW, column: 0, value: title, style: 'title' },
    { row: UNIT_ROW, column: 0, value: unitLine, style: 'unit' },
    ...columns.map((column, index): OwnCell => ({
      row: HEADER_ROW,
      column: index,
      value: column.title,
      style: 'header',
    })),
  ];
}

function* bodyCells({ rows, columns }: OwnTable): Generator<void, OwnCell[], void> {
  const lines = yield* mapInSteps(rows, ({ kind, cells }, index) => {
    const row = HEADER_ROW + 1 + index;
    return columns.map((look, column) => bodyCell({ row, column }, cells[column], lookIn(kind, look)));
  });
  return lines.flat();
}

interface Look {
  readonly style: CellStyle;
  readonly format?: string | undefined;
}

function lookIn(kind: OwnTableRow['kind'], { style, format }: OwnColumn): Look {
  if (kind === 'head') return { style: 'header' };
  return { style: kind === 'row' ? style : kind, format };
}

function bodyCell(at: CellAddress, cell: OwnTableCell | undefined, { style, format }: Look): OwnCell {
  const drawn: { -readonly [K in keyof OwnCell]: OwnCell[K] } = { row: at.row, column: at.column, style };
  if (format !== undefined) drawn.format = format;
  if (!cell) return drawn;
  if (cell.value !== undefined) drawn.value = storable(cell.value);
  if (cell.formula !== undefined) drawn.formula = cell.formula;
  if (cell.link) {
    drawn.link = cell.link;
    drawn.style = 'link';
  }
  return drawn;
}

/** A sum beyond all numbers is an error to every spreadsheet. */
function storable(value: CellValue): CellValue {
  return typeof value === 'number' && !Number.isFinite(value) ? { error: '#NUM!' } : value;
}

function noteCell(value: string, row: number): OwnCell {
  return { row, column: 0, value, style: 'note' };
}

/** Rows whose texts wrap are given the height they need: a file's reader does not measure them. */
function* heightsOf({ columns, rows, notes }: OwnTable, noteRow: number): Generator<void, Map<number, number>, void> {
  const heights = new Map<number, number>([[TITLE_ROW, TITLE_HEIGHT]]);
  const header = Math.max(...columns.map(({ title, width }) => linesIn(title, width)));
  heights.set(HEADER_ROW, header * LINE + 6);
  yield* mapInSteps(rows, ({ cells }, index) => {
    const lines = cells.reduce((most, cell, at) => Math.max(most, linesIn(shownText(cell), columns[at]!.width)), 1);
    if (lines > 1) heights.set(HEADER_ROW + 1 + index, lines * LINE + 3);
  });
  const width = sumOf(columns.map((column) => column.width));
  notes.forEach((note, index) => {
    if (textWidth(note) > width) heights.set(noteRow + index, linesIn(note, width) * LINE);
  });
  return heights;
}

function shownText(cell: OwnTableCell | undefined): string {
  const value = cell?.value;
  if (value === undefined || typeof value === 'number') return '';
  return isError(value) ? value.error : String(value);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

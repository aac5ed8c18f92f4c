import type { IndicatorField } from '../../book';
import { isSecondOfMerge, textsOver } from '../header/header-texts';
import type { Grid } from '../grid';
import { wordsOfHeader } from '../words/header-words';
import { indicatorWord, type IndicatorWord } from './indicator-words';
import { withOperator } from './with-operator';

/** The header of a form's indicators. */
export interface IndicatorHeader {
  readonly top: number;
  readonly bottom: number;
  /** First column of the form it belongs to, where another form stands to its left; else 0. */
  readonly left: number;
  /** Last column of the header, merges included. */
  readonly right: number;
  readonly columns: Readonly<Partial<Record<IndicatorField, number>>>;
}

interface Column {
  readonly column: number;
  readonly right: number;
  readonly field: IndicatorField | undefined;
  readonly strength: number;
  readonly text: string;
  readonly namesProjects: boolean;
}

const MAX_ROWS = 3;

/** The headers of indicators that a row begins or ends, none of them above `from`; several where forms stand beside each other. */
export function indicatorHeadersAt(grid: Grid, row: number, from: number): IndicatorHeader[] {
  for (const top of [row, row - 1]) {
    // 一级 | 二级 | 三级 may stand in a row of their own, under the row with the other headers.
    const isHeader = top >= from && (top === row || namesParts(grid, row));
    const band = isHeader ? bandFrom(grid, top, row) : undefined;
    if (!band) continue;
    const headers = split(columnsOf(grid, band)).flatMap((part) => headerOf(grid, part, band) ?? []);
    if (headers.length > 0) return headers;
  }
  return [];
}

type Band = readonly [top: number, bottom: number];

/** The rows of the header: as far as low merges go, and a row below that only names parts (符号, 数值 under 指标值). */
function bandFrom(grid: Grid, from: number, row: number): Band | undefined {
  let [top, bottom] = [from, row];
  for (const [column] of (grid.sheet.rows.get(row) ?? []).entries()) {
    const merge = grid.mergeAt(row, column);
    const word = grid.told.by(indicatorWord, grid.text(row, column));
    if (!merge || !word || merge.bottom - merge.top >= MAX_ROWS || isLabelBeside(word)) continue;
    [top, bottom] = [Math.min(top, merge.top), Math.max(bottom, merge.bottom)];
  }
  if (bottom - top + 1 > MAX_ROWS) return undefined;
  return bottom - top + 1 < MAX_ROWS && namesParts(grid, bottom + 1) ? [top, bottom + 1] : [top, bottom];
}

/** 绩效指标 merged down beside few indicators is no taller than a header, and none of it. */
function isLabelBeside({ field, strength }: IndicatorWord): boolean {
  return field === 'name' && strength === 1;
}

function namesParts(grid: Grid, row: number): boolean {
  const cells = grid.sheet.rows.get(row) ?? [];
  const own = cells.flatMap((cell, column) => {
    const isCovered = (grid.mergeAt(row, column)?.top ?? row) < row;
    return cell?.value === undefined || isCovered ? [] : [cell.value];
  });
  if (own.length === 0 || own.some((value) => typeof value !== 'string')) return false;
  const fields = own.map((value) => grid.told.by(indicatorWord, value as string));
  return fields.every((word) => word !== undefined && word.strength === 2);
}

function columnsOf(grid: Grid, band: Band): Column[] {
  const [top, bottom] = band;
  let width = 0;
  for (let row = top; row <= bottom; row += 1) width = Math.max(width, grid.sheet.rows.get(row)?.length ?? 0);
  const columns: Column[] = [];
  for (let column = 0; column < width; column += 1) {
    if (isSecondOfMerge(grid, bottom, column)) continue;
    const texts = textsOver(grid, band, column);
    if (texts.length > 0) columns.push(columnOf(grid, { bottom, column }, texts));
  }
  return columns;
}

function columnOf(grid: Grid, at: { bottom: number; column: number }, texts: readonly string[]): Column {
  const text = texts.join('');
  const word = [texts.at(-1)!, text, ...texts].flatMap((one) => grid.told.by(indicatorWord, one) ?? [])[0];
  const merge = grid.mergeAt(at.bottom, at.column);
  const right = merge?.right ?? at.column;
  // 绩效指标 merged down beside the whole table is a label of its rows.
  const isBeside = merge !== undefined && merge.bottom - merge.top >= MAX_ROWS;
  const names = texts.flatMap((one) => grid.told.by(wordsOfHeader, one));
  return {
    column: at.column,
    right,
    field: isBeside ? undefined : word?.field,
    strength: word?.strength ?? 0,
    text,
    namesProjects: names.some(({ field, strength, isExact }) => field === 'name' && isExact && strength >= 3),
  };
}

/** One part for each form: where the first of the levels comes again, another begins. */
function split(columns: readonly Column[]): Column[][] {
  const levels = columns.filter(({ field, strength }) => strength === 2 && isLevel(field));
  const first = levels[0]?.field;
  const starts = levels
    .filter(({ field }) => field === first)
    .map(({ column }) => columns.findIndex((one) => one.column === column));
  if (starts.length < 2) return [[...columns]];
  const cuts = starts.slice(1).map((start) => (isLabel(columns[start - 1]) ? start - 1 : start));
  return [0, ...cuts].map((cut, index) => columns.slice(cut, cuts[index] ?? columns.length));
}

function isLevel(field: IndicatorField | undefined): boolean {
  return field === 'class' || field === 'aspect' || field === 'name';
}

function isLabel(column: Column | undefined): boolean {
  return column !== undefined && column.field === undefined;
}

function headerOf(grid: Grid, part: readonly Column[], [top, bottom]: Band): IndicatorHeader | undefined {
  if (part.some(({ namesProjects }) => namesProjects)) return undefined;
  const columns: Partial<Record<IndicatorField, number>> = {};
  const known = [...part].sort((a, b) => b.strength - a.strength || a.column - b.column);
  for (const { field, column, strength } of known) {
    if (field !== undefined && columns[field] === undefined && fits(field, strength, columns)) columns[field] = column;
  }
  const levels = withLevels(part, columns);
  if (!isHeader(levels)) return undefined;
  const right = Math.max(...part.filter(({ field }) => field !== undefined).map((one) => one.right));
  return { top, bottom, left: part[0]!.column, right, columns: withOperator(grid, levels, bottom) };
}

/** A weak word takes no column that a strong one of the same row has: 绩效指标 beside 三级指标 is a label. */
function fits(field: IndicatorField, strength: number, columns: IndicatorHeader['columns']): boolean {
  return strength === 2 || columns[field] === undefined;
}

type Columns = Partial<Record<IndicatorField, number>>;

/** 绩效指标 merged over two or three columns without further words: the levels stand below it in order. */
function withLevels(part: readonly Column[], columns: Columns): Columns {
  const { name, class: first, aspect } = columns;
  const own = part.find(({ column }) => column === name);
  if (name === undefined) return aspect === undefined ? columns : { ...columns, name: aspect };
  if (!own || own.strength === 2 || first !== undefined || aspect !== undefined) return columns;
  const width = own.right - own.column + 1;
  if (width === 2) return { ...columns, class: name, name: name + 1 };
  return width === 3 ? { ...columns, class: name, aspect: name + 1, name: name + 2 } : columns;
}

function isHeader({ name, target, actual, weight, score }: Columns): boolean {
  if (name === undefined) return false;
  const stated = [target, actual].filter((column) => column !== undefined).length;
  const scored = [weight, score].filter((column) => column !== undefined).length;
  return stated === 2 || (stated === 1 && scored >= 1 && (actual ?? score) !== undefined) || scored === 2;
}

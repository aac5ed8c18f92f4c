import { isDash } from '../cells/cell-reader';
import { numberInText } from '../cells/number-in-text';
import type { Cell, SheetRow } from '../../snapshot';
import { headerKey } from '../words/header-key';
import { headingLevel, isNote } from '../words/heading';
import { squeezed } from '../words/squeezed';
import { isBareTotal, totalRank, type TotalRank } from '../words/total-label';
import type { Layout } from './layout';

export type RowKind =
  | { readonly kind: 'blank' | 'project' | 'continuation' | 'header' | 'numbering' | 'note' | 'aside' }
  | { readonly kind: 'total'; readonly label: string; readonly rank: TotalRank }
  | { readonly kind: 'group'; readonly label: string; readonly level: number; readonly hasAmounts: boolean };

/** What stands before a row and bears on what it is. */
export interface Before {
  readonly isAfterHeader: boolean;
  readonly isAfterProject: boolean;
  readonly isAfterGap: boolean;
}

/** What a row of the table's body is. */
export function rowKind(layout: Layout, row: number, before: Before): RowKind {
  const cells = layout.grid.sheet.rows.get(row);
  if (!cells || isBlank(cells, layout)) return { kind: 'blank' };
  const total = totalOf(cells, layout);
  if (total) return total;
  if (before.isAfterHeader && isNumbering(cells, layout)) return { kind: 'numbering' };
  const hasFigures = layout.figures.some((column) => isFigure(cells[column]));
  const sequence = textOf(cells, layout.sequence);
  const name = textOf(cells, layout.name);
  if (hasFigures && isPlainSequence(sequence, layout))
    return name === '' ? nameless(cells, layout, row) : figured(name, cells, layout);
  if (name !== '' && headerKey(name) === anchorKey(layout)) return { kind: 'header' };
  if (sequence !== '' && !isPlainSequence(sequence, layout)) return headed(cells, layout, sequence);
  if (sequence !== '') return name === '' && !hasText(cells, layout) ? { kind: 'aside' } : { kind: 'project' };
  return textOnly(cells, layout, row, before);
}

function figured(name: string, cells: SheetRow, layout: Layout): RowKind {
  if (textOf(cells, layout.sequence) !== '') return { kind: 'project' };
  const isUngraded = textOf(cells, layout.grade) === '' && textOf(cells, layout.score) === '';
  const level = headingLevel(name);
  if (level !== undefined && isUngraded && hasGrading(layout))
    return { kind: 'group', label: name, level, hasAmounts: true };
  return /^(?:其中|平均|均值|优秀?率|评优率)/.test(squeezed(name)) && isUngraded
    ? { kind: 'aside' }
    : { kind: 'project' };
}

function hasGrading({ grade, score }: Layout): boolean {
  return grade !== undefined || score !== undefined;
}

/** Amounts without a name: a total that nobody labelled, else a project whose name is missing. */
function nameless(cells: SheetRow, layout: Layout, row: number): RowKind {
  const isUngraded = textOf(cells, layout.grade) === '' && textOf(cells, layout.score) === '';
  const label = layout.labels.map((column) => textOf(cells, column)).find((text) => text !== '') ?? '';
  const isSummed = layout.money.some((column) => /^(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(cells[column]?.formula ?? ''));
  if (/^(?:其中|平均|均值)/.test(squeezed(label))) return { kind: 'aside' };
  if (textOf(cells, layout.sequence) === '' && isUngraded && (isSummed || (label === '' && isLast(layout, row)))) {
    return { kind: 'total', label, rank: 'total' };
  }
  return { kind: 'project' };
}

function isLast(layout: Layout, row: number): boolean {
  const { grid } = layout;
  return !grid.sheet.rows.has(row + 1) || row === grid.rowNumbers.at(-1);
}

/** Text in the sequence column: 一、 opens a group, a note ends the table. */
function headed(cells: SheetRow, layout: Layout, sequence: string): RowKind {
  const rest = layout.labels.filter((column) => column !== layout.sequence).map((column) => textOf(cells, column));
  const label = [sequence, ...rest].filter((text) => text !== '').join('');
  const level = headingLevel(sequence);
  if (level !== undefined) {
    return { kind: 'group', label, level, hasAmounts: layout.money.some((column) => isFigure(cells[column])) };
  }
  if (isNote(sequence)) return { kind: 'note' };
  if (layout.figures.some((column) => isFigure(cells[column]))) return { kind: 'project' };
  return textOf(cells, layout.name) === ''
    ? { kind: 'group', label, level: 3, hasAmounts: false }
    : { kind: 'project' };
}

/** A row without number and figures: it carries on the one above, heads a group, is a note, or a project with everything missing. */
function textOnly(cells: SheetRow, layout: Layout, row: number, before: Before): RowKind {
  const texts = layout.texts.filter((column) => textOf(cells, column) !== '');
  const first = texts[0];
  if (first === undefined) return { kind: 'aside' };
  const label = textOf(cells, first);
  if (isNote(label)) return { kind: 'note' };
  const level = headingLevel(label);
  if (level !== undefined && texts.length === 1) return { kind: 'group', label, level, hasAmounts: false };
  const merge = layout.grid.mergeAt(row, first);
  if (merge && merge.right > merge.left && texts.length === 1)
    return { kind: 'group', label, level: 3, hasAmounts: false };
  if (before.isAfterGap) return { kind: 'aside' };
  const isGraded = textOf(cells, layout.grade) !== '';
  if (isGraded) return textOf(cells, layout.name) === '' ? { kind: 'aside' } : { kind: 'project' };
  if (before.isAfterProject && layout.sequence !== undefined) return { kind: 'continuation' };
  return texts.length === 1 ? { kind: 'group', label, level: 3, hasAmounts: false } : { kind: 'project' };
}

function totalOf(cells: SheetRow, layout: Layout): RowKind | undefined {
  for (const column of layout.labels) {
    const value = cells[column]?.value;
    if (typeof value !== 'string') continue;
    const rank = totalRank(value);
    if (!rank) continue;
    const isCounted = column === layout.name && isPlainNumber(cells[layout.sequence ?? -1]);
    if (isBareTotal(value) || !isCounted) return { kind: 'total', label: labelOf(cells, layout, column), rank };
  }
  return undefined;
}

/** The unit beside the word: "社保中心 | 小计". */
function labelOf(cells: SheetRow, layout: Layout, column: number): string {
  const own = textOf(cells, column);
  if (!isBareTotal(own)) return own;
  const beside = layout.labels.filter((one) => one !== column && one !== layout.sequence && one < column);
  return [...beside.map((one) => textOf(cells, one)), own].filter((text) => text !== '').join('');
}

function anchorKey({ header }: Layout): string {
  return header.columns.find(({ column }) => column === header.anchor)?.key ?? '';
}

const COLUMN_LETTER =
  /^(?:[(]?[A-Za-z甲乙丙丁戊己①-⑳][)]?|栏次|行次|[A-Za-z0-9]+=[A-Za-z0-9/×*+\-()%]+|[A-Za-z]\/[A-Za-z]|[-—]+)$/;
const COLUMN_NUMBER = /^[(]?(\d{1,2})[)]?(?:=.*)?$/;

/** "1 2 3 4=3/2", "甲 乙 1 2", 栏次: the numbers of the columns under the header. */
function isNumbering(cells: SheetRow, layout: Layout): boolean {
  const texts = cells.slice(layout.header.left, layout.header.right + 1).flatMap((cell) => squeezed(text(cell)) || []);
  const numbers = texts.flatMap((one) => Number(COLUMN_NUMBER.exec(one)?.[1] ?? NaN) || []);
  const isCounting = numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);
  return texts.length > 1 && isCounting && texts.every((one) => COLUMN_LETTER.test(one) || COLUMN_NUMBER.test(one));
}

function isBlank(cells: SheetRow, { header }: Layout): boolean {
  for (let column = header.left; column <= header.right; column += 1) {
    const cell = cells[column];
    if (cell && (typeof cell.value !== 'string' ? cell.value !== undefined || cell.formula : text(cell) !== ''))
      return false;
  }
  return true;
}

function hasText(cells: SheetRow, layout: Layout): boolean {
  return layout.texts.some((column) => textOf(cells, column) !== '');
}

/** A sequence as one expects it: a number, or none. */
function isPlainSequence(sequence: string, { sequence: column }: Layout): boolean {
  return column === undefined || sequence === '' || /^[(]?\d+(?:[-.]\d+)*[).、]?$/.test(squeezed(sequence));
}

function isPlainNumber(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number' || /^\d+$/.test(text(cell));
}

function isFigure(cell: Cell | undefined): boolean {
  const value = cell?.value;
  if (typeof value !== 'string') return value !== undefined || cell?.formula !== undefined;
  return !isDash(value) && numberInText(value) !== undefined;
}

function textOf(cells: SheetRow, column: number | undefined): string {
  return column === undefined ? '' : text(cells[column]);
}

function text(cell: Cell | undefined): string {
  const value = cell?.value;
  if (typeof value === 'string') return value.trim();
  return value === undefined ? '' : typeof value === 'object' ? value.error : String(value);
}

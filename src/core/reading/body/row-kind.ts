import type { Cell, SheetRow } from '../../snapshot';
import { headerKey } from '../words/header-key';
import { headingLevel, isNote, isPageNumber, UNNUMBERED } from '../words/heading';
import { squeezed } from '../words/squeezed';
import { isBareTotal, totalRank, type TotalRank } from '../words/total-label';
import { fragmentKind } from './fragment';
import { headsRowsBelow } from './heads-rows';
import type { Layout } from './layout';
import { isNumberingRow } from './numbering-row';
import { hasAmounts, hasFigures, isBlankRow, isNumber, isUngraded, textAt } from './row-text';

/** What a row of a table's body is. "part": a further amount of the project above, whose name is merged over it. "aside": something else that stands there, such as 平均分. */
export type RowKind =
  | { readonly kind: 'blank' | 'project' | 'part' | 'continuation' | 'header' | 'numbering' | 'note' | 'aside' }
  | { readonly kind: 'total'; readonly label: string; readonly rank: TotalRank }
  | { readonly kind: 'group'; readonly label: string; readonly level: number; readonly hasAmounts: boolean };

/** A row, and what stands before it. */
export interface RowInPlace {
  readonly layout: Layout;
  readonly row: number;
  readonly cells: SheetRow;
  readonly isAfterHeader: boolean;
  readonly isAfterGap: boolean;
  /** The project right above; undefined after a total, a heading, a gap or the header. */
  readonly projectAbove: SheetRow | undefined;
  /** The project above has the first part of its name above it, so the rest is still to come. */
  readonly isHalfRead: boolean;
  /** 其中：本级 stands right above: this may be its next part. */
  readonly isInBreakdown: boolean;
  /** A total has closed the table, so what follows needs a number to be a project. */
  readonly isAfterTotal: boolean;
}

const ASIDE = /^(?:其中|平均|均值|优秀?率|评优率|良好?率|优良率|占比|比例|最高|最低)/;

/** What a row of the table's body is. */
export function rowKind(place: RowInPlace): RowKind {
  const { cells, layout } = place;
  if (isBlankRow(cells, layout)) return { kind: 'blank' };
  const total = totalOf(cells, layout);
  if (total) return total;
  if (place.isAfterHeader && isNumberingRow(cells, layout)) return { kind: 'numbering' };
  if (place.isAfterHeader && isFullMarks(cells, layout)) return { kind: 'numbering' };
  const sequence = textAt(cells, layout.sequence);
  if (sequence !== '' && !isNumber(sequence)) return headed(place, sequence);
  const name = textAt(cells, layout.name);
  if (hasFigures(cells, layout)) return name === '' ? nameless(place) : figured(place, name);
  if (name !== '' && headerKey(name) === layout.anchorKey) return { kind: 'header' };
  if (sequence === '') return fragmentKind(place);
  return name === '' && !layout.texts.some((column) => textAt(cells, column) !== '')
    ? { kind: 'aside' }
    : { kind: 'project' };
}

/** A row under the header that says how many points each column can have: a score, but no project. */
function isFullMarks(cells: SheetRow, layout: Layout): boolean {
  const isNumbered = textAt(cells, layout.columns.sequence?.column) !== '';
  return !isNumbered && textAt(cells, layout.name) === '' && typeof cells[layout.score ?? -1]?.value === 'number';
}

/** Figures beside a name: a project, or a class with its subtotal. */
function figured(place: RowInPlace, name: string): RowKind {
  const { cells, layout, isAfterTotal, isInBreakdown } = place;
  if (textAt(cells, layout.sequence) !== '') return { kind: 'project' };
  if (isInBreakdown && isUngraded(cells, layout)) return { kind: 'aside' };
  if (!isUngraded(cells, layout)) return { kind: ASIDE.test(squeezed(name)) ? 'aside' : 'project' };
  const level = headingLevel(name);
  const isGradedTable = layout.grade !== undefined || layout.score !== undefined;
  if (level !== undefined && isGradedTable) return { kind: 'group', label: name, level, hasAmounts: true };
  if (isGradedTable && headsRowsBelow(layout, place.row, name)) {
    return { kind: 'group', label: name, level: UNNUMBERED, hasAmounts: true };
  }
  return ASIDE.test(squeezed(name)) || isAfterTotal ? { kind: 'aside' } : { kind: 'project' };
}

/** Amounts without a name: a total that nobody labelled, else a project whose name is missing; formulas waiting for a row are neither. */
function nameless({ cells, layout, row }: RowInPlace): RowKind {
  // Under one merged name each unit may have its own score: rows of their own, not parts of one.
  if (isPart(layout, row)) return { kind: isUngraded(cells, layout) ? 'part' : 'project' };
  if (layout.figures.every((column) => isWaiting(cells[column]))) return { kind: 'aside' };
  const label = layout.labels.map((column) => textAt(cells, column)).find((text) => text !== '') ?? '';
  if (ASIDE.test(squeezed(label))) return { kind: 'aside' };
  const isSummed = layout.money.some((column) => /^(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(cells[column]?.formula ?? ''));
  const isTotal = label === '' && isUngraded(cells, layout) && (isSummed || isLast(layout, row));
  return isTotal ? { kind: 'total', label, rank: 'total' } : { kind: 'project' };
}

/** The project's cell is merged over this row: only a further part of its money stands here. */
function isPart({ grid, name }: Layout, row: number): boolean {
  const merge = grid.mergeAt(row, name);
  return merge !== undefined && merge.top < row && grid.ownText(merge.top, merge.left) !== '';
}

/** Nothing typed: empty, or a formula that gives nothing yet. */
function isWaiting(cell: Cell | undefined): boolean {
  if (cell?.value === undefined) return true;
  return cell.formula !== undefined && (typeof cell.value !== 'number' || cell.value === 0);
}

function isLast({ grid }: Layout, row: number): boolean {
  return !grid.sheet.rows.has(row + 1);
}

/** Text in the sequence column: 一、 opens a group, a note ends the table. */
function headed({ cells, layout, isAfterTotal, isInBreakdown }: RowInPlace, sequence: string): RowKind {
  const rest = layout.labels.filter((column) => column !== layout.sequence).map((column) => textAt(cells, column));
  const mark = /[、.．:：)）】]$/.test(sequence) || rest.every((text) => text === '') ? sequence : `${sequence}、`;
  const label = [mark, ...rest].filter((text) => text !== '').join('');
  const level = headingLevel(sequence);
  if (isInBreakdown && isUngraded(cells, layout)) return { kind: 'aside' };
  if (level !== undefined && isUngraded(cells, layout)) {
    return { kind: 'group', label, level, hasAmounts: hasAmounts(cells, layout) };
  }
  if (isPageNumber(sequence)) return { kind: 'aside' };
  if (isNote(sequence)) return { kind: 'note' };
  if (isAfterTotal || ASIDE.test(squeezed(sequence))) return { kind: 'aside' };
  if (hasFigures(cells, layout)) return { kind: 'project' };
  const name = textAt(cells, layout.name);
  if (headerKey(name) === layout.anchorKey) return { kind: 'header' };
  return name === '' ? { kind: 'group', label, level: UNNUMBERED, hasAmounts: false } : { kind: 'project' };
}

function totalOf(cells: SheetRow, layout: Layout): RowKind | undefined {
  for (const column of layout.labels) {
    const value = cells[column]?.value;
    if (typeof value !== 'string') continue;
    const rank = totalRank(value);
    if (!rank) continue;
    const isCounted = column === layout.name && isNumber(textAt(cells, layout.sequence));
    if (isBareTotal(value) || !isCounted) return { kind: 'total', label: labelOf(cells, layout, column), rank };
  }
  return undefined;
}

/** The unit beside the word: "社保中心 | 小计". */
function labelOf(cells: SheetRow, layout: Layout, column: number): string {
  const own = textAt(cells, column);
  if (!isBareTotal(own)) return own;
  const beside = layout.labels.filter((one) => one < column && one !== layout.sequence);
  return [...beside.map((one) => textAt(cells, one)), own].filter((text) => text !== '').join('');
}

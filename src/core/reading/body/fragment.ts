import { CLASS, headingLevel, isNote, isPageNumber, UNNUMBERED } from '../words/heading';
import { squeezed } from '../words/squeezed';
import type { RowInPlace, RowKind } from './row-kind';
import { textAt } from './row-text';
import { unitName } from './unit-name';

const LONG_NAME = 8;

/**
 * A row without number and figures: it carries on the one above, heads a group, is a note, or a project of which everything else is
 * missing. It carries on only where the project above has a text in each of the same columns, and no cell starts something of its own.
 */
export function fragmentKind(place: RowInPlace): RowKind {
  const { cells, layout, projectAbove } = place;
  const columns = layout.texts.filter((column) => textAt(cells, column) !== '');
  const first = columns[0];
  if (first === undefined) return { kind: 'aside' };
  const label = textAt(cells, first);
  if (isPageNumber(label)) return { kind: 'aside' };
  if (isNote(label)) return { kind: 'note' };
  const isGraded = textAt(cells, layout.grade) !== '' || textAt(cells, layout.score) !== '';
  if (isGraded) return { kind: textAt(cells, layout.name) === '' ? 'aside' : 'project' };
  const isOpen = projectAbove !== undefined && closes(textAt(projectAbove, first), label);
  if (isOpen) return { kind: 'continuation' };
  const group = groupOf(place, columns, label);
  if (group) return group;
  if (place.isAfterGap) return { kind: 'aside' };
  if (layout.sequence !== undefined && carriesOn(place, columns)) return { kind: 'continuation' };
  if (columns.length > 1) return { kind: 'project' };
  return { kind: 'group', label, level: UNNUMBERED, hasAmounts: false };
}

function groupOf(place: RowInPlace, columns: readonly number[], label: string): RowKind | undefined {
  const { layout, row } = place;
  if (columns.length > 1) return undefined;
  const level = headingLevel(label);
  if (level === CLASS && isTailOfName(place, columns[0]!)) return undefined;
  if (level !== undefined) return { kind: 'group', label, level, hasAmounts: false };
  const merge = layout.grid.mergeAt(row, columns[0]!);
  const isWide = merge !== undefined && merge.left <= layout.header.left + 1 && merge.right >= layout.header.right - 1;
  return isWide ? { kind: 'group', label, level: UNNUMBERED, hasAmounts: false } : undefined;
}

/** 转移支付资金 under a long name whose numbering goes on below is the name's end; where numbers begin anew it heads a class. */
function isTailOfName({ layout, row, projectAbove }: RowInPlace, column: number): boolean {
  const { sequence, grid, name } = layout;
  if (!projectAbove || sequence === undefined || column !== name) return false;
  const next = parseInt(grid.ownText(row + 1, sequence), 10);
  const goesOn = Number.isNaN(next) || next === parseInt(textAt(projectAbove, sequence), 10) + 1;
  return goesOn && textAt(projectAbove, name).length >= LONG_NAME;
}

function carriesOn(place: RowInPlace, columns: readonly number[]): boolean {
  const { cells, layout, projectAbove } = place;
  if (!projectAbove) return false;
  const owner = layout.columns.department?.column ?? layout.columns.unit?.column;
  return columns.every((column) => {
    const above = textAt(projectAbove, column);
    const own = textAt(cells, column);
    const isOwner = column === owner && (own === above || unitName(own).code !== undefined);
    return (above !== '' || place.isHalfRead) && !isOwner;
  });
}

/** Whether a bracket opened above is closed here: the surest sign of a name in two rows. */
function closes(above: string, here: string): boolean {
  return depth(above) > 0 && depth(here) < 0;
}

function depth(text: string): number {
  let open = 0;
  for (const character of squeezed(text)) {
    if ('([【〔《'.includes(character)) open += 1;
    else if (')]】〕》'.includes(character)) open -= 1;
  }
  return open;
}

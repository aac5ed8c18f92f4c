import type { Cell, SheetRow } from '../../snapshot';
import { isDash } from '../cells/cell-reader';
import { numberInText } from '../cells/number-in-text';
import { squeezed } from '../words/squeezed';
import type { Layout } from './layout';

const NUMBERED = /^[(]?\d+(?:[-.]\d+)*[).、]?$/;

/** The text of a cell as a person sees it, numbers and errors included; '' for none. */
export function textIn(cell: Cell | undefined): string {
  const value = cell?.value;
  if (typeof value === 'string') return value.trim();
  return value === undefined ? '' : typeof value === 'object' ? value.error : String(value);
}

export function textAt(cells: SheetRow, column: number | undefined): string {
  return column === undefined ? '' : textIn(cells[column]);
}

/** A number, or what stands for one: a formula, an error, a number as text. Dashes and words are none. */
export function isFigure(cell: Cell | undefined): boolean {
  const value = cell?.value;
  if (typeof value !== 'string') return value !== undefined || cell?.formula !== undefined;
  return !isDash(value) && numberInText(value) !== undefined;
}

export function hasFigures(cells: SheetRow, { figures }: Layout): boolean {
  return figures.some((column) => isFigure(cells[column]));
}

export function hasAmounts(cells: SheetRow, { money }: Layout): boolean {
  return money.some((column) => isFigure(cells[column]));
}

/** Neither score nor grade. */
export function isUngraded(cells: SheetRow, { score, grade }: Layout): boolean {
  return textAt(cells, score) === '' && textAt(cells, grade) === '';
}

/** "12", "3.", "1-2": what numbers a project. */
export function isNumber(sequence: string): boolean {
  return NUMBERED.test(squeezed(sequence));
}

export function isBlankRow(cells: SheetRow, { header }: Layout): boolean {
  for (let column = header.left; column <= header.right; column += 1) {
    const cell = cells[column];
    if (!cell) continue;
    if (
      typeof cell.value === 'string' ? cell.value.trim() !== '' : cell.value !== undefined || cell.formula !== undefined
    ) {
      return false;
    }
  }
  return true;
}

import { squeezed } from '../words/squeezed';
import { classOf } from './heading-words';
import type { IndicatorHeader } from './indicator-header';
import { isTotalRow } from './total';
import { rowsOf, shownIn, type Shown, type Window } from './window';

const MAX_LENGTH = 30;

/**
 * A first level in a row of its own, merged over the figures or alone in its row where the form has no column of first levels;
 * the points of its block may stand beside it.
 */
export function headingRow(window: Window, header: IndicatorHeader, row: number): Shown | undefined {
  const { columns } = header;
  const [cell, ...others] = shownIn(window, row);
  if (!cell || cell.text.length > MAX_LENGTH) return undefined;
  const { weight, score } = columns;
  if (others.length > 0) {
    const isOfPoints = others.every(({ column }) => column === weight || column === score);
    return isOfPoints && headsRowsBelow(window, header, cell) ? cell : undefined;
  }
  const figures = [columns.target, columns.actual, weight, score].filter((column) => column !== undefined);
  const isWide = cell.column <= columns.name! && cell.right >= Math.min(...figures);
  return isWide || isAlone(cell, header) ? cell : undefined;
}

function isAlone({ text }: Shown, { columns }: IndicatorHeader): boolean {
  return columns.class === undefined && /指标(?:\(|[:]|$)/.test(squeezed(text)) && classOf(text) !== 'own';
}

/** A known first level over all three levels or without a column of its own, with rows below that are its indicators. */
function headsRowsBelow(window: Window, header: IndicatorHeader, cell: Shown): boolean {
  const { class: first, name } = header.columns;
  const kind = classOf(cell.text);
  const isOverAll = first !== undefined && first !== name && cell.column <= first && cell.right >= name!;
  if (kind === 'own' || kind === 'execution' || !(isOverAll || isAlone(cell, header))) return false;
  const [next] = rowsOf({ ...window, top: cell.row + 1 });
  const [below] = next === undefined ? [] : shownIn(window, next);
  if (!below || isTotalRow(window, header, below.row)) return false;
  return isOverAll ? below.column > cell.column : !isAlone(below, header);
}

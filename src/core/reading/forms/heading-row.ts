import { squeezed } from '../words/squeezed';
import { classOf } from './heading-words';
import type { IndicatorHeader } from './indicator-header';
import { shownIn, type Shown, type Window } from './window';

const MAX_LENGTH = 30;

/** A first level in a row of its own, merged over the figures or alone in its row where the form has no column of first levels. */
export function headingRow(window: Window, { columns }: IndicatorHeader, row: number): Shown | undefined {
  const [cell, ...others] = shownIn(window, row);
  if (!cell || others.length > 0 || cell.text.length > MAX_LENGTH) return undefined;
  const figures = [columns.target, columns.actual, columns.weight, columns.score].filter(
    (column) => column !== undefined,
  );
  const isWide = cell.column <= columns.name! && cell.right >= Math.min(...figures);
  const isAlone = columns.class === undefined && /指标(?:\(|[:]|$)/.test(squeezed(cell.text));
  return isWide || (isAlone && classOf(cell.text) !== 'own') ? cell : undefined;
}

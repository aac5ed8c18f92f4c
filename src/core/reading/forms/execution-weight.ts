import type { FundsField, Reading } from '../../book';
import { parseDecimal, pointsOf, type Points } from '../../money';
import { figure } from '../cells/make-reading';
import { rowsOf, shownIn, type Shown, type Window } from './window';

const POINTS = /(?<![\d.])(\d{1,2}(?:\.\d+)?)分(?!之)/g;

/**
 * The points of the execution rate where they have no column: 得分（20分*执行率）, or 预算执行情况（20分） as the block's label. The
 * reading stands where they are said; undefined where the texts say none, or several.
 */
export function executionWeight(
  window: Window,
  {
    top,
    bottom,
    columns,
  }: {
    readonly top: number;
    readonly bottom: number;
    readonly columns: Readonly<Partial<Record<FundsField, number>>>;
  },
): Reading<Points> | undefined {
  if (columns.weight !== undefined || columns.score === undefined) return undefined;
  const header = rowsOf({ ...window, top, bottom }).flatMap((row) => shownIn(window, row));
  const told = header.flatMap((cell) => pointsIn(cell).map((value) => ({ cell, value })));
  const [first] = told;
  if (!first || told.some(({ value }) => value !== first.value)) return undefined;
  const { row, column } = first.cell;
  // Points within a heading: no number stored as text.
  return { ...figure({ row, column, cell: window.grid.cell(row, column) }, first.value, 0), isText: false };
}

function pointsIn({ bare }: Shown): Points[] {
  return [...bare.matchAll(POINTS)].flatMap(([, digits]) => {
    const value = parseDecimal(digits!);
    return value === undefined ? [] : [pointsOf(value)];
  });
}

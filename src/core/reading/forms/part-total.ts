import { isStated } from '../../book';
import type { CellReader } from '../cells/cell-reader';
import type { IndicatorHeader } from './indicator-header';
import { isTotalRow, readTotal } from './total';
import { rowsOf, shownIn, type Window } from './window';

const MAX_GAP = 3;

/**
 * What a row that says 合计 adds up, where it is a part only. all: a total of more points follows (合计 90, then 总分 100);
 * block: indicators with points follow, and then another total.
 */
export function partOfTotal(
  window: Window,
  header: IndicatorHeader,
  { row, reader }: { readonly row: number; readonly reader: CellReader },
): 'all' | 'block' | undefined {
  const next = nextTotal(window, header, row);
  if (next === undefined) return undefined;
  const [part, whole] = [row, next].map((at) => readTotal(window, header, { row: at, reader }));
  const isFollowed = rowsOf({ ...window, top: row + 1, bottom: next - 1 }).some((at) =>
    isNamedAndWeighed(window, header, at),
  );
  const isLess =
    isStated(whole?.weight) &&
    (isStated(part?.weight) ? part.weight.value < whole.weight.value : !isStated(part?.score));
  if (isFollowed) return isLess || !isStated(part?.weight) ? 'block' : undefined;
  return isLess ? 'all' : undefined;
}

function nextTotal(window: Window, header: IndicatorHeader, row: number): number | undefined {
  let last = row;
  for (const at of rowsOf({ ...window, top: row + 1 })) {
    if (at - last > MAX_GAP + 1) return undefined;
    if (shownIn(window, at).length === 0) continue;
    if (isTotalRow(window, header, at)) return at;
    last = at;
  }
  return undefined;
}

function isNamedAndWeighed({ grid }: Window, { columns }: IndicatorHeader, row: number): boolean {
  return columns.weight !== undefined && [columns.name!, columns.weight].every((one) => grid.ownText(row, one) !== '');
}

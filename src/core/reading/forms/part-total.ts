import { isStated } from '../../book';
import { points } from '../../money';
import type { CellReader } from '../cells/cell-reader';
import type { IndicatorHeader } from './indicator-header';
import { isTotalRow, readTotal } from './total';
import { rowsOf, shownIn, type Window } from './window';

const MAX_GAP = 3;
const HUNDRED = points(100);

/**
 * What a row that says 合计 adds up, where it is a part only. all: a total of more points follows (合计 90, then 总分 100);
 * block: indicators with points follow, and then another total.
 */
export function partOfTotal(
  window: Window,
  header: IndicatorHeader,
  { row, reader }: { readonly row: number; readonly reader: CellReader },
): 'all' | 'block' | undefined {
  const later = laterTotals(window, header, row);
  const [next] = later;
  if (next === undefined) return undefined;
  const weightAt = (at: number) => readTotal(window, header, { row: at, reader }).weight;
  const part = readTotal(window, header, { row, reader });
  const isLess = later.some((at) => {
    const whole = weightAt(at);
    if (!isStated(whole)) return false;
    return isStated(part.weight) ? part.weight.value < whole.value : !isStated(part.score);
  });
  const isFollowed = rowsOf({ ...window, top: row + 1, bottom: next - 1 }).some((at) =>
    isNamedAndWeighed(window, header, at),
  );
  const isFull = isStated(part.weight) && part.weight.value >= HUNDRED;
  if (isFollowed) return isLess || !isFull ? 'block' : undefined;
  return isLess ? 'all' : undefined;
}

/** The rows of totals below a row, up to a gap. */
function laterTotals(window: Window, header: IndicatorHeader, row: number): number[] {
  const found: number[] = [];
  let last = row;
  for (const at of rowsOf({ ...window, top: row + 1 })) {
    if (at - last > MAX_GAP + 1) break;
    if (shownIn(window, at).length === 0) continue;
    if (isTotalRow(window, header, at)) found.push(at);
    last = at;
  }
  return found;
}

function isNamedAndWeighed({ grid }: Window, { columns }: IndicatorHeader, row: number): boolean {
  return columns.weight !== undefined && [columns.name!, columns.weight].every((one) => grid.ownText(row, one) !== '');
}

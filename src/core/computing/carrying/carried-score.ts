import { isBlank, isStated, type Reading } from '../../book';
import { formatPoints, type Points } from '../../money';
import { writtenCell } from '../column-result';
import { isRightScore, type Settled } from '../forms';
import {
  isFreeCell,
  isOwnCell,
  leftAlone,
  linkTo,
  NOT_CARRIED,
  readingOf,
  type Carried,
  type Carrying,
} from './carrying';

/** A form's total in the 得分 column: where the cell is empty, or differs and is to be replaced. */
export function carriedScore(carrying: Carrying): Carried {
  const { pair, computed, sheet, options } = carrying;
  const at = pair.project.score;
  const total = computed.total;
  if (!at || total?.score === undefined || total.score === 'left-out') return NOT_CARRIED;
  const isFree = isBlank(at) && isFreeCell(at, sheet);
  if (!isFree && (!options.replace || !differs(at, total.score))) return NOT_CARRIED;
  if (!isFree && !isOwnCell(at, sheet)) return NOT_CARRIED;
  if (at.cell?.formula !== undefined)
    return leftAlone(carrying, at, { field: 'score', reason: 'user-formula', source: total.at });
  if (pair.by !== 'name')
    return leftAlone(carrying, at, { field: 'score', reason: 'doubtful-match', source: total.at });
  return written(carrying, at, { total, score: total.score, how: isFree ? 'fill' : 'replace' });
}

function differs(stated: Reading<Points>, score: Points): boolean {
  return isStated(stated) && !isRightScore(stated, score);
}

function written(
  { computed }: Carrying,
  at: Reading<Points>,
  { total, score, how }: { readonly total: Settled; readonly score: Points; readonly how: 'fill' | 'replace' },
): Carried {
  const value = Number(formatPoints(score));
  const link = total.isSummable ? { formula: linkTo(computed.sheet, total.at) } : {};
  const { row, column } = at;
  return {
    result: writtenCell({ row, column, value, ...link }, how),
    readings: { score: readingOf(at, score, { value, ...link, decimals: 2 }) },
  };
}

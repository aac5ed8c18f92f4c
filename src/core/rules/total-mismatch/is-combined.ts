import { overlap } from '../../address';
import { unitOf } from '../../book';
import type { PlainSum } from '../../formula';
import { agree, fen, NO_MONEY } from '../../money';
import type { RuleList } from '../define';
import { amountsOf } from '../shared/amounts-of';
import { sumOf, type TotalCell } from '../shared/total-cells';

/** A total that adds its own list and others: 总计 under the 合计 of the last of several lists. */
export function isCombined(cell: TotalCell, sum: PlainSum | undefined, lists: readonly RuleList[]): boolean {
  return sum ? readsOwnAndOthers(cell, sum) : isBesideOwnTotal(cell) && isSumOfAll(cell, lists);
}

function readsOwnAndOthers({ list }: TotalCell, { areas }: PlainSum): boolean {
  const own = areas.filter((area) => area.sheet === list.sheet && overlap(area, list.range));
  return own.length > 0 && own.length < areas.length;
}

/** Another total covers the same rows, so this one must mean more. */
export function isBesideOwnTotal({ list, total }: TotalCell): boolean {
  return list.totals.some((other) => other !== total && other.covers.length === total.covers.length);
}

function isSumOfAll({ list, field, amount }: TotalCell, lists: readonly RuleList[]): boolean {
  let all: bigint = NO_MONEY;
  for (const one of lists) if (!one.isCopy) all += sumOf(amountsOf(one, field));
  const printed = { unit: unitOf(list, field), decimals: amount.decimals };
  return amount.value !== undefined && agree(amount.value, fen(all), printed);
}

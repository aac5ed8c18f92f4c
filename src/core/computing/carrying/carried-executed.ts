import { ASSUMED_UNIT, fundsTotal, isBlank, isStated, unitOf, type FundsRow } from '../../book';
import { formatMoney, MONEY_PLACES, powerOfTen, type Money, type MoneyUnit } from '../../money';
import { writtenCell } from '../column-result';
import { moneyProblem } from '../source-problem';
import { isFreeCell, leftAlone, linkTo, NOT_CARRIED, readingOf, type Carried, type Carrying } from './carrying';

/** A form's 全年执行数 in the list's column, in the list's unit of measure: only where the cell is empty. */
export function carriedExecuted(carrying: Carrying): Carried {
  const { pair, sheet } = carrying;
  const at = pair.project.executed;
  const source = executedOf(carrying);
  if (!at || !source || !isBlank(at) || !isFreeCell(at, sheet)) return NOT_CARRIED;
  const stated = source.executed!;
  if (pair.by !== 'name')
    return leftAlone(carrying, at, { field: 'executed', reason: 'doubtful-match', source: stated });
  const from = pair.form.funds?.unit ?? ASSUMED_UNIT;
  const to = unitOf(pair.list, 'executed');
  const money = stated.value as Money;
  const value = Number(formatMoney(money, to));
  const isPlain = moneyProblem(stated, from) === undefined;
  const link = isPlain ? { formula: `${linkTo(pair.form.sheet, stated)}${scaling(from, to)}` } : {};
  const { row, column } = at;
  return {
    result: writtenCell({ row, column, value, ...link }, 'fill'),
    readings: { executed: readingOf(at, money, { value, ...link, decimals: MONEY_PLACES[to] }) },
  };
}

function executedOf({ pair }: Carrying): FundsRow | undefined {
  const total = fundsTotal(pair.form);
  return total && isStated(total.executed) ? total : undefined;
}

function scaling(from: MoneyUnit, to: MoneyUnit): string {
  const places = MONEY_PLACES[from] - MONEY_PLACES[to];
  const factor = powerOfTen(Math.abs(places)).toString();
  return places === 0 ? '' : places > 0 ? `*${factor}` : `/${factor}`;
}

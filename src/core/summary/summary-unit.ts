import { MONEY_FIELDS, unitOf, type ListTable } from '../book';
import { MONEY_PLACES, type MoneyUnit } from '../money';

/** The unit that all sums are stated in: the lists' own where they agree, else 万元. */
export function summaryUnit(lists: readonly ListTable[]): MoneyUnit {
  const units = new Set(
    lists.flatMap((list) => MONEY_FIELDS.filter((field) => list.columns[field]).map((field) => unitOf(list, field))),
  );
  const [unit] = units;
  return units.size === 1 && unit ? unit : '万元';
}

/** By which power of ten an amount in `from` is multiplied to stand in `to`: 元 → 万元 is -4. */
export function shiftBetween(from: MoneyUnit, to: MoneyUnit): number {
  return MONEY_PLACES[from] - MONEY_PLACES[to];
}

/** Whether some list with amounts says nowhere in which unit they are. */
export function isUnitAssumed(lists: readonly ListTable[]): boolean {
  return lists.some(
    (list) => !list.unit && MONEY_FIELDS.some((field) => list.columns[field] && !list.columnUnits[field]),
  );
}

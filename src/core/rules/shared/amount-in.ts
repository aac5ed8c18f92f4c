import { unitOf, type ListTable, type MoneyField } from '../../book';
import type { Money } from '../../money';
import type { Amount } from '../define';

/** An amount of a money column as the list would print it; its unit is null where nobody states one. */
export function amountIn(list: ListTable, field: MoneyField, money: Money): Amount {
  const isStated = (list.columnUnits[field] ?? list.unit) !== undefined;
  // Where nothing is stated amounts were read as 万元 and are printed so, without the word.
  return { money, unit: isStated ? unitOf(list, field) : null };
}

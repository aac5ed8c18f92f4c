import { MONEY_FIELDS, type ListTable } from '../core/book';
import type { MoneyUnit } from '../core/money';

/** The unit that a list states, for the table or alike for all its money columns; undefined where nobody says one. */
export function statedUnit({ unit, columns, columnUnits }: ListTable): MoneyUnit | undefined {
  const units = new Set(MONEY_FIELDS.filter((field) => columns[field]).map((field) => columnUnits[field] ?? unit));
  const [only] = units;
  return units.size === 1 ? only : unit;
}

import { MONEY_FIELDS, type ListTable, type MoneyField } from '../../book';
import { defineRule } from '../define';
import { fieldLabel } from '../shared/field-label';
import { wholeOf } from '../shared/places';

const FEW = 5;

/** A money column with amounts in five rows or more has no total over all of them. One finding for each list. */
export default defineRule({
  id: 'missing-total',
  severity: 'info',
  certainty: 'certain',
  clause: 'practice',
  facts: { missing: { columns: 'list', count: 'count' } },
  *check({ lists }) {
    for (const list of lists) {
      const fields = MONEY_FIELDS.filter((field) => !hasTotal(list, field) && filledRows(list, field) >= FEW);
      if (fields.length === 0) continue;
      const columns = fields.map((field) => fieldLabel(list, field));
      yield { message: 'missing', at: wholeOf(list), data: { columns, count: list.projects.length } };
    }
  },
});

function filledRows({ projects }: ListTable, field: MoneyField): number {
  let count = 0;
  for (const project of projects) if (project[field]?.state === 'value') count += 1;
  return count;
}

/** A 小计 over all rows is a total as well; a formula without a stored value is one. */
function hasTotal({ totals, projects }: ListTable, field: MoneyField): boolean {
  return totals.some(({ kind, covers, amounts }) => {
    const amount = amounts[field];
    const isFilled = amount !== undefined && (amount.state !== 'blank' || amount.cell?.formula !== undefined);
    return isFilled && (kind === 'total' || covers.length === projects.length);
  });
}

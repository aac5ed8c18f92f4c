import { MONEY_FIELDS, type MoneyField } from '../../book';
import { NO_MONEY } from '../../money';
import { defineRule, type RuleList } from '../define';
import { amountsOf } from '../shared/amounts-of';
import { fieldLabel } from '../shared/field-label';
import { columnOf } from '../shared/places';

// Two are common (round amounts beside exact ones); more look careless.
const USUAL = 2;

/** More than two different numbers of printed decimals in one money column. */
export default defineRule({
  id: 'mixed-decimals',
  severity: 'info',
  certainty: 'certain',
  clause: 'practice',
  facts: { mixed: { column: 'text', decimals: 'list' } },
  *check({ lists }) {
    for (const list of lists) {
      for (const field of MONEY_FIELDS) {
        const mapping = list.columns[field];
        const decimals = mapping ? decimalsOf(list, field) : [];
        if (!mapping || decimals.length <= USUAL) continue;
        const data = { column: fieldLabel(list, field), decimals: decimals.map(String) };
        yield { message: 'mixed', at: columnOf(list, mapping.column), data };
      }
    }
  },
});

/** The numbers of decimals that occur, ascending; a plain 0 is printed like that everywhere. */
function decimalsOf(list: RuleList, field: MoneyField): number[] {
  const decimals = new Set<number>();
  for (const { value, decimals: shown } of amountsOf(list, field)) {
    if (value !== undefined && value !== NO_MONEY) decimals.add(shown);
  }
  return [...decimals].sort((a, b) => a - b);
}

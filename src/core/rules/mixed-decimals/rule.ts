import { MONEY_FIELDS } from '../../book';
import { defineRule } from '../define';
import { censusOf } from '../shared/census';
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
        // A plain 0 is printed like that everywhere.
        const { decimals } = censusOf(list, field);
        if (!mapping || decimals.size <= USUAL) continue;
        const data = { column: fieldLabel(list, field), decimals: [...decimals].sort((a, b) => a - b).map(String) };
        yield { message: 'mixed', at: columnOf(list, mapping.column), data };
      }
    }
  },
});

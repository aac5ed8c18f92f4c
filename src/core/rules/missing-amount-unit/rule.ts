import { MONEY_FIELDS } from '../../book';
import { defineRule } from '../define';
import { fieldLabel } from '../shared/field-label';
import { headerCell } from '../shared/header-cell';

/** Neither header, title nor note says whether a list's amounts are 元 or 万元. One finding for each list. */
export default defineRule({
  id: 'missing-amount-unit',
  severity: 'warning',
  certainty: 'certain',
  clause: 'practice',
  facts: { missing: { columns: 'list' } },
  *check({ lists, book: { snapshot } }) {
    for (const list of lists) {
      if (list.unit !== undefined) continue;
      const unsaid = MONEY_FIELDS.flatMap((field) => {
        const mapping = list.columns[field];
        return mapping && list.columnUnits[field] === undefined ? [{ field, mapping }] : [];
      });
      const [first] = unsaid;
      if (!first) continue;
      const at = headerCell(list, first.mapping.column, snapshot);
      yield { message: 'missing', at, data: { columns: unsaid.map(({ field }) => fieldLabel(list, field)) } };
    }
  },
});

import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { cellsOf, unitGroups, unitWritings } from '../shared/coded-units';
import { columnOf } from '../shared/places';

/** Unit codes written in two ways in one column. */
export default defineRule({
  id: 'mixed-unit-code-format',
  severity: 'info',
  certainty: 'certain',
  clause: 'practice',
  facts: { mixed: { common: 'text', others: 'list', cells: 'cells' } },
  *check({ lists }) {
    for (const list of countedLists(lists)) {
      for (const field of ['department', 'unit'] as const) {
        const [common, ...others] = unitGroups(unitWritings(list, field), ({ form }) => form);
        if (!common || others.length === 0) continue;
        const cells = others.flatMap(cellsOf);
        yield {
          message: 'mixed',
          at: columnOf(list, common.writings[0]!.readings[0]!.column),
          related: cells,
          data: { common: common.key, others: others.map(({ key }) => key), cells },
        };
      }
    }
  },
});

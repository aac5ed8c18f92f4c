import type { ListTable } from '../../book';
import { plain } from '../../naming';
import { defineRule, PAUSE, type WithPauses } from '../define';
import { countedLists } from '../shared/counted-lists';
import { foundWithPauses } from '../shared/found-in';
import { cellIn } from '../shared/places';
import { suspectsAgainstNeighbours } from './neighbours';
import { suspectsAgainstStandard } from './standard';
import type { Named } from './suspect';

const said = { found: 'text', expected: 'text' } as const;

/** A name differs by one easily confused character (未/末, 乡/多, 事业/职业) from its neighbours' wording, or from the standard phrase. */
export default defineRule({
  id: 'suspected-typo',
  severity: 'info',
  certainty: 'review',
  clause: 'practice',
  facts: { standard: said, neighbours: { ...said, cells: 'cells' } },
  *check({ lists }) {
    const names = yield* namesIn(countedLists(lists));
    const againstStandard = [...suspectsAgainstStandard(names)];
    yield PAUSE;
    const told = new Set<string>();
    for (const { name, found, expected, neighbours } of [...againstStandard, ...suspectsAgainstNeighbours(names)]) {
      const at = cellIn(name.list, name.reading);
      const key = `${at.sheet}\n${at.row}\n${at.column}`;
      if (told.has(key)) continue;
      told.add(key);
      const cells = neighbours.map((other) => cellIn(other.list, other.reading));
      if (cells.length === 0) yield { message: 'standard', at, data: { found, expected } };
      else yield { message: 'neighbours', at, related: cells, data: { found, expected, cells } };
    }
  },
});

function* namesIn(lists: readonly ListTable[]): WithPauses<Named[]> {
  const names: Named[] = [];
  for (const list of lists) {
    const here = yield* foundWithPauses(list.projects, ({ name: reading }) =>
      reading.value === undefined ? undefined : { list, reading, text: plain(reading.value) },
    );
    for (const name of here) names.push(name);
  }
  return names;
}

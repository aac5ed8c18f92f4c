import { defineRule } from '../define';
import { cellIn, columnOf } from '../shared/places';
import { sequenceBreaks } from './sequence-breaks';

const FEW = 3;
const MANY = 0.2;

/** 序号 does not run 1..n, or a number is used twice; each break once. Numbering may begin anew with each group, or go on from another list. */
export default defineRule({
  id: 'sequence-gap',
  severity: 'warning',
  certainty: 'certain',
  clause: 'practice',
  facts: {
    gap: { found: 'count', expected: 'count' },
    repeat: { found: 'count', expected: 'count', first: 'cell' },
    start: { found: 'count' },
    blank: {},
    disorder: { count: 'count' },
  },
  *check({ lists }) {
    const ends = new Set<number>();
    for (const list of lists) {
      const { breaks, last } = sequenceBreaks(list, ends);
      if (last !== undefined) ends.add(last);
      const column = list.columns.sequence?.column;
      if (column !== undefined && breaks.length > Math.max(FEW, list.projects.length * MANY)) {
        yield { message: 'disorder', at: columnOf(list, column), data: { count: breaks.length } };
        continue;
      }
      for (const { kind, reading, found, expected, first } of breaks) {
        const at = cellIn(list, reading);
        if (kind === 'blank') yield { message: 'blank', at, data: {} };
        else if (kind === 'start') yield { message: 'start', at, data: { found } };
        else if (!first) yield { message: 'gap', at, data: { found, expected } };
        else
          yield {
            message: 'repeat',
            at,
            related: [cellIn(list, first)],
            data: { found, expected, first: cellIn(list, first) },
          };
      }
    }
  },
});

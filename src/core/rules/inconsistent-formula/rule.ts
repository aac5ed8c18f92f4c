import type { ListTable } from '../../book';
import { columnLetters } from '../../address';
import { commonShape, oddCells } from '../../formula';
import { defineRule, PAUSE } from '../define';
import { cellIn } from '../shared/places';
import { setCells } from '../shared/set-cells';
import { formulaColumns } from './formula-columns';

/** One cell of a calculated column has another formula (in relative form) than the rest, or a constant. */
export default defineRule({
  id: 'inconsistent-formula',
  severity: 'warning',
  certainty: 'review',
  clause: 'practice',
  causedBy: [
    'execution-rate-mismatch',
    'budget-adjustment-mismatch',
    'grade-score-mismatch',
    'error-value',
    'number-as-text',
  ],
  facts: {
    differs: { column: 'text', found: 'text', expected: 'text', count: 'count' },
    constant: { column: 'text', found: 'text', expected: 'text', count: 'count' },
  },
  *check({ lists, book: { snapshot } }) {
    for (const list of lists) {
      for (const column of formulaColumns(list, snapshot)) {
        yield PAUSE;
        const common = commonShape(column);
        if (!common) continue;
        const header = headerOf(list, column.column);
        const starts = common.relative.includes('R[-') ? firstRows(list) : new Set<number>();
        for (const odd of oddCells(column, common)) {
          const { row, message, found } = odd;
          // A running formula begins with something else.
          if (starts.has(row)) continue;
          const formula = common.at(row);
          yield {
            message,
            at: cellIn(list, { row, column: column.column }),
            data: { column: header, found, expected: `=${formula}`, count: common.cells.length },
            suggest: setCells(list, [{ row, column: column.column, value: null, formula }]),
          };
        }
      }
    }
  },
});

/** Rows with no project right above: the first one, and those after a heading or a subtotal. */
function firstRows({ projects }: ListTable): Set<number> {
  const first = new Set<number>();
  let end = -1;
  for (const { row, continuationRows } of projects) {
    if (row !== end + 1) first.add(row);
    end = continuationRows.at(-1) ?? row;
  }
  return first;
}

function headerOf({ columns }: ListTable, column: number): string {
  const mapping = Object.values(columns).find((one) => one.column === column);
  return mapping && mapping.header !== '' ? mapping.header : columnLetters(column);
}

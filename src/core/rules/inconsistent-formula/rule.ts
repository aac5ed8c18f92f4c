import type { ListTable } from '../../book';
import { columnLetters } from '../../address';
import { tokenize } from '../../formula';
import { defineRule, PAUSE } from '../define';
import { cellIn } from '../shared/places';
import { setCells } from '../shared/set-cells';
import { formulaColumns, type FormulaColumn, type InRow } from './formula-columns';
import { isGuarded } from './is-guarded';
import { shapesOf, type Shape } from './shapes';

const FEW = 5;
/** A column is calculated where so much of it has one formula. */
const MOST = 0.8;
/** A formula that more of the rows share is meant, not slipped in. */
const SLIPPED = 0.1;

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

/** The formula that nearly the whole column has, reading other cells; undefined where there is none. */
function commonShape(column: FormulaColumn): (Shape & { readonly others: readonly Shape[] }) | undefined {
  const { formulas } = column;
  if (formulas.length < FEW - 1) return undefined;
  const shapes = shapesOf(column.column, formulas);
  if (!shapes) return undefined;
  const common = shapes.reduce((best, one) => (one.cells.length > best.cells.length ? one : best));
  const filled = formulas.length + constantsLike(column).length;
  if (filled < FEW || filled === common.cells.length || common.cells.length < filled * MOST) return undefined;
  const reads = tokenize(common.at(common.cells[0]!.row)).some(
    ({ kind }) => kind === 'reference' || kind === 'structured',
  );
  return reads ? { ...common, others: shapes.filter((one) => one !== common) } : undefined;
}

interface OddCell {
  readonly row: number;
  readonly message: 'differs' | 'constant';
  readonly found: string;
}

function oddCells(column: FormulaColumn, common: Shape & { readonly others: readonly Shape[] }): OddCell[] {
  const atMost = Math.max(2, common.cells.length * SLIPPED);
  const odd: OddCell[] = constantsLike(column).map(({ row, content: found }) => ({ row, message: 'constant', found }));
  for (const { cells, relative } of common.others) {
    if (cells.length > atMost || isGuarded(relative, common.relative)) continue;
    for (const { row, content } of cells) odd.push({ row, message: 'differs', found: `=${content}` });
  }
  return odd.sort((a, b) => a.row - b.row);
}

// "/" and "—" where nothing is to be calculated are no slips.
const SAYS_NOTHING = /^[\s/\\—–\-－无]*$/;

/** Constants of the kind that the formulas give. */
function constantsLike({ constants, resultType }: FormulaColumn): InRow<string>[] {
  return constants.flatMap(({ row, content: value }) => {
    if (typeof value !== resultType || typeof value === 'object') return [];
    const text = String(value);
    return SAYS_NOTHING.test(text) ? [] : [{ row, content: text }];
  });
}

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

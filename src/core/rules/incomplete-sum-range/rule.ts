import { plainSumOf } from '../../formula';
import { sum } from '../../money';
import type { WorkbookSnapshot } from '../../snapshot';
import { defineRule } from '../define';
import { amountIn } from '../shared/amount-in';
import { cellIn } from '../shared/places';
import { suggestSum } from '../shared/sum-formula';
import { labelOf, totalCells, type TotalCell } from '../shared/total-cells';
import { rowsOfSum, type RowsOfSum } from './rows-of-sum';

/** The formula of a total leaves out rows of its table that hold an amount, or adds rows again by their subtotals. */
export default defineRule({
  id: 'incomplete-sum-range',
  severity: 'error',
  certainty: 'certain',
  clause: 'arithmetic',
  facts: {
    leavesOut: { label: 'text', formula: 'text', left: 'cells', amount: 'money' },
    subtotalsTwice: { label: 'text', formula: 'text', subtotals: 'cells' },
    rowsTwice: { label: 'text', formula: 'text', rows: 'cells' },
  },
  *check({ lists, book: { snapshot } }) {
    for (const list of lists) {
      for (const cell of totalCells(list)) {
        const rows = rowsAdded(cell, snapshot);
        if (rows) yield* detections(cell, rows, snapshot);
      }
    }
  },
});

/** undefined where the formula is no plain sum, or has nothing to do with these rows: then it is not for us to judge. */
function rowsAdded(cell: TotalCell, snapshot: WorkbookSnapshot): RowsOfSum | undefined {
  const { list, amount } = cell;
  const formula = amount.cell?.formula;
  const plainSum = formula === undefined ? undefined : plainSumOf(formula, cellIn(list, amount), snapshot);
  return plainSum && rowsOfSum(cell, plainSum);
}

function* detections(cell: TotalCell, { left, twice, subtotals }: RowsOfSum, snapshot: WorkbookSnapshot) {
  const { list, total, field, amount } = cell;
  const suggest = left.length + twice.length > 0 ? suggestSum(cell, snapshot) : undefined;
  const placed = { at: cellIn(list, amount), ...(suggest ? { suggest } : {}) };
  const facts = { label: labelOf(total), formula: `=${amount.cell?.formula ?? ''}` };
  const cellsOf = (rows: readonly number[]) => rows.map((row) => cellIn(list, { row, column: amount.column }));
  if (left.length > 0) {
    const isLeft = new Set(left);
    const money = sum(cell.rows.flatMap(({ row, value }) => (isLeft.has(row) ? (value ?? []) : [])));
    const cells = cellsOf(left);
    const data = { ...facts, left: cells, amount: amountIn(list, field, money) };
    yield { message: 'leavesOut', ...placed, related: cells, data } as const;
  }
  if (twice.length === 0) return;
  const cells = cellsOf(subtotals.length > 0 ? subtotals : twice);
  if (subtotals.length > 0)
    yield { message: 'subtotalsTwice', ...placed, related: cells, data: { ...facts, subtotals: cells } } as const;
  else yield { message: 'rowsTwice', ...placed, related: cells, data: { ...facts, rows: cells } } as const;
}

import { MONEY_FIELDS, unitOf, type ListTable } from '../../book';
import { agree } from '../../money';
import { defineRule } from '../define';
import { amountIn } from '../shared/amount-in';
import { cellIn } from '../shared/places';
import { suggestSum } from '../shared/sum-formula';
import { knownSumOf, labelOf, totalCells, type TotalCell } from '../shared/total-cells';

/** A typed constant in a total row where the other amounts, or the other totals of the column, are formulas. */
export default defineRule({
  id: 'hardcoded-total',
  severity: 'warning',
  certainty: 'certain',
  clause: 'practice',
  causedBy: ['total-mismatch'],
  facts: { typed: { label: 'text', found: 'money', formulas: 'cells' } },
  *check({ lists, book: { snapshot } }) {
    for (const list of lists) {
      for (const cell of totalCells(list)) {
        const { total, field, amount } = cell;
        if (amount.value === undefined || amount.cell?.formula !== undefined) continue;
        const formulas = formulaNeighbours(list, cell);
        if (formulas.length === 0) continue;
        const suggest = isSum(cell) ? suggestSum(cell, snapshot) : undefined;
        const found = { ...amountIn(list, field, amount.value), decimals: amount.decimals };
        yield {
          message: 'typed',
          at: cellIn(list, amount),
          related: formulas,
          data: { label: labelOf(total), found, formulas },
          ...(suggest ? { suggest } : {}),
        };
      }
    }
  },
});

/** The formulas beside it in its row, if there are at least as many as constants; else those of all other totals of its column. */
function formulaNeighbours(list: ListTable, { total, field }: TotalCell) {
  const beside = MONEY_FIELDS.flatMap((other) => total.amounts[other] ?? []).filter(({ value }) => value !== undefined);
  const above = list.totals.flatMap((other) => (other === total ? [] : (other.amounts[field] ?? [])));
  const isFormula = ({ cell }: (typeof beside)[number]): boolean => cell?.formula !== undefined;
  const inRow = beside.filter(isFormula);
  if (inRow.length > 0 && inRow.length * 2 >= beside.length) return inRow.map((one) => cellIn(list, one));
  const isAll = above.length > 1 && above.every(isFormula);
  return isAll ? above.map((one) => cellIn(list, one)) : [];
}

/** Only what is right as it stands is turned into a formula without further ado. */
function isSum({ list, field, amount, rows }: TotalCell): boolean {
  const printed = { unit: unitOf(list, field), decimals: amount.decimals };
  const sum = amount.value === undefined ? undefined : knownSumOf(rows);
  return sum !== undefined && agree(amount.value!, sum, printed);
}

import type { ListTable } from '../../book';
import type { CellWrite } from '../../changes';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { foundIn } from '../shared/found-in';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';
import { rightRateIn } from '../shared/right-rate';
import { setCells } from '../shared/set-cells';
import { wrongRatesOfForms } from './in-forms';
import { wrongTotalRate } from './wrong-total-rate';
import { wrongRate, type WrongRate } from './wrong-rate';

const says = { found: 'rate', expected: 'rate' } as const;

/** The stated rate is not executed ÷ adjusted budget at its printed precision. */
export default defineRule({
  id: 'execution-rate-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'execution-rate',
  causedBy: ['executed-exceeds-budget', 'total-mismatch', 'funds-total-mismatch'],
  facts: {
    differs: says,
    onInitial: says,
    hundredfold: says,
    withoutBudget: { found: 'rate' },
    total: says,
    totalIsMean: says,
    most: { count: 'count', total: 'count' },
    mostOnInitial: { count: 'count', total: 'count' },
  },
  *check({ lists, forms, preset }) {
    yield* wrongRatesOfForms(forms);
    for (const list of countedLists(lists)) {
      if (!list.columns.executionRate) continue;
      yield* ofTotals(list);
      const wrong = foundIn(list.projects, wrongRate);
      if (wrong.length === 0) continue;
      const rateFor = rightRateIn(list, preset);
      if (isMostRows(wrong.length, list)) yield ofColumn(list, wrong, rateFor);
      else for (const one of wrong) yield ofRow(list, one, rateFor);
    }
  },
});

/** The quotient of the two totals belongs there, not the mean of the rates above. */
function* ofTotals(list: ListTable) {
  for (const total of list.totals) {
    const wrong = wrongTotalRate(list, total);
    if (!wrong) continue;
    const { executed, adjustedBudget } = total.amounts;
    yield {
      message: wrong.isMean ? ('totalIsMean' as const) : ('total' as const),
      at: cellIn(list, wrong.stated),
      related: [executed, adjustedBudget].flatMap((reading) => (reading ? [cellIn(list, reading)] : [])),
      data: {
        found: { rate: wrong.stated.value, decimals: wrong.decimals },
        expected: { rate: wrong.exact, decimals: wrong.decimals },
      },
    };
  }
}

type RateFor = ReturnType<typeof rightRateIn>;

function ofRow(list: ListTable, wrong: WrongRate, rateFor: RateFor) {
  const { kind, stated, executed, adjustedBudget, basis } = wrong;
  const at = cellIn(list, stated);
  const related = [executed, adjustedBudget, ...(basis ? [basis] : [])].map((reading) => cellIn(list, reading));
  const found = { rate: stated.value, decimals: wrong.decimals };
  if (kind === 'withoutBudget') return { message: kind, at, related, data: { found } };
  const data = { found, expected: { rate: wrong.exact, decimals: wrong.decimals } };
  const cells = rightRates([wrong], rateFor);
  return { message: kind, at, related, data, ...(cells.length > 0 ? { suggest: setCells(list, cells) } : {}) };
}

function ofColumn(list: ListTable, wrong: readonly WrongRate[], rateFor: RateFor) {
  const isOnInitial = wrong.every(({ kind }) => kind === 'onInitial');
  const cells = rightRates(wrong, rateFor);
  return {
    message: isOnInitial ? ('mostOnInitial' as const) : ('most' as const),
    at: columnOf(list, list.columns.executionRate!.column),
    data: { count: wrong.length, total: list.projects.length },
    ...(cells.length > 0 ? { suggest: setCells(list, cells) } : {}),
  };
}

/** Formulas for the rates that are wrong, as far as it is safe. */
function rightRates(wrong: readonly WrongRate[], rateFor: RateFor): readonly CellWrite[] {
  return wrong.flatMap(({ kind, stated, project }) => {
    if (kind === 'withoutBudget' || stated.isText) return [];
    return rateFor(stated, project) ?? [];
  });
}

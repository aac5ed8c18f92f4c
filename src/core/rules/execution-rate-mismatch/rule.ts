import type { ListTable } from '../../book';
import { rateCell, rateConvention, sourceProblem } from '../../computing';
import type { Preset } from '../../presets';
import type { CellWrite } from '../../changes';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';
import { setCells } from '../shared/set-cells';
import { wrongRate, type WrongRate } from './wrong-rate';

const says = { found: 'rate', expected: 'rate' } as const;

/** The stated rate is not executed ÷ adjusted budget at its printed precision. */
export default defineRule({
  id: 'execution-rate-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'execution-rate',
  causedBy: ['executed-exceeds-budget', 'number-as-text'],
  facts: {
    differs: says,
    onInitial: says,
    hundredfold: says,
    withoutBudget: { found: 'rate' },
    most: { count: 'count', total: 'count' },
    mostOnInitial: { count: 'count', total: 'count' },
  },
  *check({ lists, preset }) {
    for (const list of countedLists(lists)) {
      if (!list.columns.executionRate) continue;
      const wrong = list.projects.flatMap((project) => wrongRate(project) ?? []);
      if (isMostRows(wrong.length, list)) yield ofColumn(list, wrong, preset);
      else for (const one of wrong) yield ofRow(list, one, preset);
    }
  },
});

function ofRow(list: ListTable, wrong: WrongRate, preset: Preset) {
  const { kind, stated, executed, adjustedBudget, basis } = wrong;
  const at = cellIn(list, stated);
  const related = [executed, adjustedBudget, ...(basis ? [basis] : [])].map((reading) => cellIn(list, reading));
  const found = { rate: stated.value, decimals: wrong.decimals };
  if (kind === 'withoutBudget') return { message: kind, at, related, data: { found } };
  const data = { found, expected: { rate: wrong.exact, decimals: wrong.decimals } };
  const cells = rightRates(list, [wrong], preset);
  return { message: kind, at, related, data, ...(cells.length > 0 ? { suggest: setCells(list, cells) } : {}) };
}

function ofColumn(list: ListTable, wrong: readonly WrongRate[], preset: Preset) {
  const isOnInitial = wrong.every(({ kind }) => kind === 'onInitial');
  const cells = rightRates(list, wrong, preset);
  return {
    message: isOnInitial ? ('mostOnInitial' as const) : ('most' as const),
    at: columnOf(list, list.columns.executionRate!.column),
    data: { count: wrong.length, total: list.projects.length },
    ...(cells.length > 0 ? { suggest: setCells(list, cells) } : {}),
  };
}

/** Formulas for the rates whose two amounts are plain numbers. */
function rightRates(list: ListTable, wrong: readonly WrongRate[], preset: Preset): readonly CellWrite[] {
  const convention = rateConvention(list);
  return wrong.flatMap(({ kind, stated, executed, adjustedBudget }) => {
    if (kind === 'withoutBudget' || stated.isText || sourceProblem(executed) || sourceProblem(adjustedBudget))
      return [];
    const { row, column } = stated;
    return [{ row, column, ...rateCell({ executed, adjustedBudget }, { list, preset, convention }) }];
  });
}

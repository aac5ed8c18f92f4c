import { fundsTotal, isStated, type Form, type FundsRow, type Indicator } from '../../book';
import type { Preset } from '../../presets';
import { directionOfIndicator } from './direction-of-indicator';
import { scoreExecution } from './execution-part';
import { scoreIndicator } from './score-indicator';
import type { Scoring } from './score-step';

/** What the active standard makes of an indicator of a form; undefined where target, actual or weight is not stated. */
export function scoringOfIndicator(
  form: Pick<Form, 'year'>,
  indicator: Indicator,
  preset: Preset,
): Scoring | undefined {
  const { target, actual, weight } = indicator;
  if (!isStated(target) || !isStated(actual) || !isStated(weight)) return undefined;
  const direction = directionOfIndicator(indicator);
  return scoreIndicator(
    {
      target: target.value,
      actual: actual.value,
      weight: weight.value,
      ...(direction ? { direction } : {}),
      ...(form.year === undefined ? {} : { year: form.year }),
    },
    preset,
  );
}

/** The row 年度资金总额, and what its execution rate earns; undefined where an amount or its weight is not stated. */
export function scoringOfExecution(form: Pick<Form, 'funds'>, preset: Preset): ScoredFunds | undefined {
  const row = fundsTotal(form);
  if (!row || !isStated(row.adjustedBudget) || !isStated(row.executed) || !isStated(row.weight)) return undefined;
  const spending = { executed: row.executed.value, budget: row.adjustedBudget.value, weight: row.weight.value };
  return { row, scoring: scoreExecution(spending, preset.zeroBudget) };
}

export interface ScoredFunds {
  readonly row: FundsRow;
  readonly scoring: Scoring;
}

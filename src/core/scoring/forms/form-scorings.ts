import { fundsTotal, isStated, type Form, type FundsRow, type Indicator } from '../../book';
import type { Preset } from '../../presets';
import { directionOfIndicator } from './direction-of-indicator';
import { executionIndicator } from './execution-indicator';
import { scoreExecution } from './execution-part';
import { scoreIndicator } from './score-indicator';
import type { Scoring } from './score-step';

/** What the active standard makes of an indicator of a form; undefined where target, actual or weight is not stated. */
export function scoringOfIndicator(
  form: Pick<Form, 'year' | 'funds'>,
  indicator: Indicator,
  preset: Preset,
): Scoring | undefined {
  const execution = executionIndicator(form, indicator);
  if (execution?.isByRate) return scoringOfRow(execution.row, preset);
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
  const scoring = row && scoringOfRow(row, preset);
  return scoring && { row, scoring };
}

/** What the execution rate of a row of funds earns. */
export function scoringOfRow({ adjustedBudget, executed, weight }: FundsRow, preset: Preset): Scoring | undefined {
  if (!isStated(adjustedBudget) || !isStated(executed) || !isStated(weight)) return undefined;
  const spending = { executed: executed.value, budget: adjustedBudget.value, weight: weight.value };
  return scoreExecution(spending, preset.zeroBudget);
}

export interface ScoredFunds {
  readonly row: FundsRow;
  readonly scoring: Scoring;
}

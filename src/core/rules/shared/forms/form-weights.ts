import { isBlank, isStated, type Form, type Stated } from '../../../book';
import { points, roundPoints, sumPoints, type Points } from '../../../money';
import type { Preset } from '../../../presets';
import { executionRow, isExecution, repeatsFunds } from '../../../scoring';
import type { RuleForm } from '../../define';

/** The weights (分值) of a form, each once. */
export interface FormWeights {
  readonly indicators: readonly Stated<Points>[];
  /** Of the execution rate, where the funds block gives it points that no indicator gives it too. */
  readonly execution?: Stated<Points>;
  /** Indicators whose weight is empty. */
  readonly blanks: number;
  /** Some weight cannot be read: nobody knows what they add up to. */
  readonly isUnknown: boolean;
  readonly sum: Points;
}

/** undefined where the form gives its indicators no weights. */
export function formWeights(form: RuleForm): FormWeights | undefined {
  return form.once(weightsIn);
}

function weightsIn(form: Form): FormWeights | undefined {
  const readings = form.indicators.flatMap(({ weight }) => weight ?? []);
  const indicators = readings.filter(isStated);
  if (indicators.length === 0) return undefined;
  const execution = ownExecutionWeight(form);
  return {
    indicators,
    ...(execution ? { execution } : {}),
    blanks: readings.filter(isBlank).length,
    isUnknown: readings.some(
      ({ state, cell }) => state === 'unreadable' || state === 'error' || isPending(state, cell),
    ),
    // Thirds stored to the full come to 99.999999.
    sum: roundPoints(sumPoints([...indicators, ...(execution ? [execution] : [])].map(({ value }) => value)), 2),
  };
}

/** A formula that has no result yet. */
function isPending(state: string, cell: { readonly formula?: string } | undefined): boolean {
  return state === 'blank' && cell?.formula !== undefined;
}

function ownExecutionWeight(form: Form): Stated<Points> | undefined {
  const weight = executionRow(form)?.weight;
  return isStated(weight) && !repeatsFunds(form) ? weight : undefined;
}

/** Whether the form gives points for the execution rate anywhere. */
export function weighsExecution(form: Form): boolean {
  return executionRow(form) !== undefined || form.indicators.some(isExecution);
}

export const HUNDRED = points(100);
export const ONE = points(1);

/** Whether weights add up to 100 (or to 1, as parts of it), with the preset's points for an execution rate that has none printed. */
export function isFullWeight(sum: Points, form: Form, preset: Preset): boolean {
  if (sum === HUNDRED || sum === ONE) return true;
  return !weighsExecution(form) && sumPoints([sum, preset.weights.execution]) === HUNDRED;
}

import type { CellAddress } from '../../address';
import { fundsTotal, isBlank, isStated, type Indicator, type Stated } from '../../book';
import { sumPoints, type Points } from '../../money';
import type { Preset } from '../../presets';
import { executionRow, isExecution, repeatsFunds } from '../../scoring';
import type { RuleForm } from '../define';
import { formWeights, HUNDRED } from '../shared/forms/form-weights';

/** The scores that a form's total adds up. */
export interface ScoreParts {
  readonly indicators: readonly ScoredPart[];
  /** Of the execution rate, where the funds block has it and no indicator does. */
  readonly execution?: Stated<Points>;
  /** Points that the total may hold beyond them: the execution rate’s, where the form prints none. */
  readonly unprinted: Points;
}

export interface ScoredPart {
  readonly indicator: Indicator;
  readonly score: Stated<Points>;
}

/** undefined where some score is still to come, or cannot be read. */
export function scoreParts(
  form: RuleForm,
  preset: Preset,
  isCovered: (at: CellAddress) => boolean,
): ScoreParts | undefined {
  const isOpen = form.indicators.some(({ score, weight }) => {
    if (!score || isStated(score) || score.state === 'dash' || isCovered(score)) return false;
    return score.state !== 'blank' || isStated(weight) || !isBlank(score);
  });
  const indicators = form.indicators.flatMap((indicator) =>
    isStated(indicator.score) ? [{ indicator, score: indicator.score }] : [],
  );
  if (isOpen || indicators.length === 0) return undefined;
  if (form.indicators.some((one) => isExecution(one) && isStated(one.score)))
    return { indicators, unprinted: NONE, ...ownExecution(form) };
  const execution = (fundsTotal(form) ?? executionRow(form))?.score;
  if (isStated(execution)) return { indicators, execution, unprinted: NONE };
  if (execution && (execution.state === 'unreadable' || execution.state === 'error')) return undefined;
  if (execution?.state === 'blank' && executionRow(form)) return undefined;
  return { indicators, unprinted: leftFor(form, preset) };
}

const NONE = 0n as Points;

/** Beside an indicator for the execution rate, the funds block counts where it has points of its own. */
function ownExecution(form: RuleForm): { execution?: Stated<Points> } {
  const score = executionRow(form)?.score;
  return isStated(score) && !repeatsFunds(form) ? { execution: score } : {};
}

/** What the printed weights leave to 100; the preset’s points for the execution rate where there are none. */
function leftFor(form: RuleForm, { weights }: Preset): Points {
  const sum = formWeights(form)?.sum;
  if (sum === undefined) return weights.execution;
  const full = form.total?.weight?.value ?? HUNDRED;
  const most = full > HUNDRED ? full : HUNDRED;
  return sum < most ? ((most - sum) as Points) : NONE;
}

export function sumOfScores({ indicators, execution }: ScoreParts): Points {
  return sumPoints(
    [...indicators.map(({ score }) => score), ...(execution ? [execution] : [])].map(({ value }) => value),
  );
}

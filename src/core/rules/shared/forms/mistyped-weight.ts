import { isStated, type FundsRow, type Indicator, type Stated } from '../../../book';
import { subtractPoints, type Points } from '../../../money';
import { executionRow } from '../../../scoring';
import type { RuleForm } from '../../define';
import { formWeights, HUNDRED, weighsExecution } from './form-weights';
import { reachesTarget } from './reaches-target';
import { isExplained } from './reason';

/** A weight and the score beside it. */
export interface Mistyped {
  readonly weight: Stated<Points>;
  readonly score: Stated<Points>;
}

/** The one weight that would make them all 100 if it were the score beside it: 300 typed for 30, of which 30 were given. */
export function mistypedWeight(form: RuleForm): Mistyped | undefined {
  return form.once(mistypedIn);
}

function mistypedIn(form: RuleForm): Mistyped | undefined {
  const weights = formWeights(form);
  if (!weights || weights.isUnknown || weights.blanks > 0) return undefined;
  const full = weighsExecution(form) ? HUNDRED : subtractPoints(HUNDRED, form.preset.weights.execution);
  const excess = subtractPoints(weights.sum, full);
  if (excess === 0n || weights.sum === HUNDRED) return undefined;
  const row = executionRow(form);
  const inDoubt = form.indicators.filter((one) => !isShort(form, one));
  const fitting = [...(row ? [row] : []), ...inDoubt].flatMap((line) => pairOf(line, excess));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Points were lost for a reason, or for a target that was missed: the weight may well be right. */
function isShort(form: RuleForm, indicator: Indicator): boolean {
  return isExplained(indicator) || reachesTarget(form, indicator) === false;
}

function pairOf({ weight, score }: Pick<FundsRow, 'weight' | 'score'>, excess: Points): Mistyped[] {
  if (!isStated(weight) || !isStated(score) || score.value <= 0n) return [];
  return subtractPoints(weight.value, score.value) === excess ? [{ weight, score }] : [];
}

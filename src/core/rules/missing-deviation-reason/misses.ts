import { isStated, type Indicator, type Measure, type Stated } from '../../book';
import type { RuleForm } from '../define';
import { reachesTarget } from '../shared/forms/reaches-target';

/** An indicator whose actual does not reach its target. */
export interface Miss {
  readonly indicator: Indicator;
  readonly target: Stated<Measure>;
  readonly actual: Stated<Measure>;
}

/** Forms of transfers and of many counties have no points: a missed target is all that asks for a reason. */
export function missesIn(form: RuleForm): Miss[] {
  return form.indicators.flatMap((indicator) => {
    const { target, actual } = indicator;
    if (!isStated(target) || !isStated(actual) || reachesTarget(form, indicator) !== false) return [];
    return [{ indicator, target, actual }];
  });
}

import { isStated, type Form, type IndicatorHeading, type Stated } from '../../../book';
import { points, sumPoints, type Points } from '../../../money';
import type { RuleForm } from '../../define';

/** A heading whose points are not those of the indicators below it: 产出指标（50分） over 20 and 20. */
export interface BlockSlip {
  readonly heading: IndicatorHeading;
  readonly stated: Points;
  readonly sum: Points;
  readonly weights: readonly Stated<Points>[];
}

/** The headings, from top to bottom, whose points differ from the sum of their indicators' weights. */
export function blockSlips(form: RuleForm): readonly BlockSlip[] {
  return form.once(slipsIn);
}

function slipsIn({ headings }: Form): BlockSlip[] {
  return headings.flatMap((heading, index) => {
    const group = headings.filter((one) => isSameHeading(one, heading));
    // A heading repeated further down is judged once, with all that stands under it.
    if (heading.weight === undefined || group[0] !== heading) return [];
    const slip = slipOf(heading, group);
    return !slip || isSumWithNext(slip, headings.slice(index + 1)) ? [] : [slip];
  });
}

function isSameHeading(a: IndicatorHeading, b: IndicatorHeading): boolean {
  return a.level === b.level && a.label === b.label && a.weight === b.weight;
}

function slipOf(heading: IndicatorHeading, group: readonly IndicatorHeading[]): BlockSlip | undefined {
  const covers = group.flatMap((one) => one.covers);
  const readings = covers.map(({ weight }) => weight);
  const weights = readings.filter(isStated);
  const isKnown = readings.every((one) => one && one.state !== 'unreadable' && one.state !== 'error');
  const stated = heading.weight!;
  const sum = sumPoints(weights.map(({ value }) => value));
  if (!isKnown || weights.length === 0 || sum === stated) return undefined;
  // 产出指标（3） may count its indicators; repeated in each row, a part of them may be what is meant.
  const isCount = stated === points(covers.length);
  const isShare = sum === points(1) || group.some((one) => sumOf(one) === stated);
  return isCount || isShare ? undefined : { heading, stated, sum, weights };
}

function sumOf({ covers }: IndicatorHeading): Points {
  return sumPoints(covers.flatMap(({ weight }) => weight?.value ?? []));
}

/** 效益指标（40分） that counts the 满意度指标 below it, which states no points of its own. */
function isSumWithNext({ heading, stated, sum }: BlockSlip, after: readonly IndicatorHeading[]): boolean {
  let total: Points = sum;
  for (const next of after) {
    if (next.level !== heading.level) continue;
    if (next.weight !== undefined) return false;
    total = sumPoints([total, sumOf(next)]);
    if (total === stated) return true;
  }
  return false;
}

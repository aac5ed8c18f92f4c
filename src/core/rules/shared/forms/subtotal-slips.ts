import { isStated, type Form, type Indicator, type Reading, type Stated, type Subtotal } from '../../../book';
import { points, roundPoints, sumPoints, type Points } from '../../../money';
import type { RuleForm } from '../../define';
import { ONE } from './form-weights';
import { isPrintedAs } from './printed-score';

export type SubtotalField = 'weight' | 'score';

/** An indicator with the points that a subtotal adds up. */
export interface AddedUp {
  readonly indicator: Indicator;
  readonly points: Stated<Points>;
}

/** A subtotal (小计) that is not the sum of its block. */
export interface SubtotalSlip {
  readonly subtotal: Subtotal;
  readonly field: SubtotalField;
  readonly stated: Stated<Points>;
  readonly sum: Points;
  readonly parts: readonly AddedUp[];
}

/** From top to bottom; none where some of a block's points are still to come, or cannot be read. */
export function subtotalSlips(form: RuleForm): readonly SubtotalSlip[] {
  return form.once(slipsIn);
}

function slipsIn({ subtotals }: Form): SubtotalSlip[] {
  return subtotals.flatMap((subtotal) =>
    (['weight', 'score'] as const).flatMap((field) => slipOf(subtotal, field) ?? []),
  );
}

function slipOf(subtotal: Subtotal, field: SubtotalField): SubtotalSlip | undefined {
  const stated = subtotal[field];
  const parts = partsOf(subtotal, field);
  if (!isStated(stated) || !parts) return undefined;
  const values = parts.map((one) => one.points);
  const sum = roundPoints(sumPoints(values.map(({ value }) => value)), 2);
  const asPrinted = sumPoints(
    values.map(({ value, decimals }) => roundPoints(value, Math.min(Math.max(decimals, 0), 2))),
  );
  if (isPrintedAs(stated, sum) || isPrintedAs(stated, asPrinted)) return undefined;
  // A block's share of the whole (0.5, 50 %) or the number of its indicators is no sum.
  const isOther = stated.value <= ONE || (field === 'weight' && stated.value === points(parts.length));
  return isOther ? undefined : { subtotal, field, stated, sum, parts };
}

/** undefined where one of them is missing: a dash counts for nothing. */
function partsOf({ covers }: Subtotal, field: SubtotalField): readonly AddedUp[] | undefined {
  const inUse = covers.filter((one) => one[field]?.state !== 'dash');
  const parts = inUse.flatMap((indicator) => {
    const reading: Reading<Points> | undefined = indicator[field];
    return isStated(reading) ? [{ indicator, points: reading }] : [];
  });
  return parts.length === inUse.length && parts.length > 0 ? parts : undefined;
}

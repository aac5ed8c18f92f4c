import type { Form, Indicator } from '../../../book';
import { saysReason } from '../explanation';

/** Whether an indicator's row, or a reason merged over it, says why it deviates. */
export function isExplained({ reason }: Indicator): boolean {
  return reason?.value !== undefined && saysReason(reason.value);
}

/** Whether the form has a column for reasons: without one nobody can be asked to fill it in. */
export function hasReasonColumn({ columns }: Form): boolean {
  return columns.reason !== undefined;
}

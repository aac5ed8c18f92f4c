import type { RangeRef } from '../../../address';
import type { Form } from '../../../book';

const FEW = 5;

/** Whether so many indicators have it that it is said once of the form: more than five, and more than half of those asked. */
export function isMostIndicators(count: number, asked: number): boolean {
  return count > FEW && count * 2 > asked;
}

/** A column of a form's indicators from its first row to its last. */
export function indicatorColumn({ sheet, indicators }: Form, column: number): RangeRef {
  const top = indicators[0]!.row;
  const bottom = indicators.at(-1)!.row;
  return { sheet, top, bottom, left: column, right: column };
}

import { homeOf, type Change, type Outcome } from '../../core/changes';
import { cellAt, sheetNamed, type WorkbookSnapshot } from '../../core/snapshot';
import { isPlan, type Plan } from './planning/plan';
import type { Planned } from './session-plans';

/** A plan that was handed to the workbook, and what it said. */
export interface Attempt {
  readonly plan: Plan;
  readonly changes: readonly Change[];
  readonly workbook: WorkbookSnapshot;
  readonly outcome: Outcome;
}

/** Nothing was written: somebody has just typed, and we had not heard of it yet. */
export function isOvertaken(attempt: object | { readonly outcome: Outcome }): boolean {
  return 'outcome' in attempt && !attempt.outcome.ok && attempt.outcome.refusal.reason === 'changed-meanwhile';
}

/**
 * Whether both plans put the same in the same place of the same cells, and say the same of the same findings: whoever has
 * agreed to one agrees to the other.
 */
export function isSameEffect(one: Planned, other: Planned): boolean {
  return (
    isPlan(one.planning) && isPlan(other.planning) && effectOf(one.planning, one) === effectOf(other.planning, other)
  );
}

function effectOf({ changes, about }: Plan, { workbook }: Planned): string {
  const effects = changes.flatMap((change) => {
    if (change.kind !== 'set-cells') return [];
    const sheet = sheetNamed(workbook, change.sheet);
    return change.cells.map((write) => [change.sheet, write, sheet && cellAt(sheet, homeOf(write, sheet))]);
  });
  return JSON.stringify([about, effects]);
}

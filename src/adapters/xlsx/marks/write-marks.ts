import type { MarkChange, MarkPlan } from '../../../core/changes';
import type { OpcPackage } from '../../package';
import type { Draft } from '../workbook/draft';
import type { ListedSheet } from '../workbook/workbook-parts';
import { markRules } from '../../../core/ours';
import { marksIn, withMarks, withoutMarks } from './patch-marks';

/** The marks of a sheet as they are to be. */
export interface SheetMarks {
  readonly part: string;
  readonly marks: readonly Pick<MarkChange, 'severity' | 'areas'>[];
}

/** All marks of the workbook as read from its sheets. */
export function currentMarks(sheets: readonly ListedSheet[], draft: Draft): MarkChange[] {
  return sheets
    .filter(({ isWorksheet }) => isWorksheet)
    .flatMap(({ name, part }) => marksIn(draft.text(part)).map((mark) => ({ kind: 'mark', sheet: name, ...mark })));
}

/** What the plan makes of the marks that are there. */
export function plannedMarks(plan: MarkPlan, sheets: readonly ListedSheet[], draft: Draft): SheetMarks[] {
  return sheets
    .filter(({ isWorksheet }) => isWorksheet)
    .map(({ name, part }) => {
      const kept = plan.isCleared ? [] : marksIn(draft.text(part));
      return { part, marks: [...kept, ...(plan.added.get(name) ?? [])] };
    });
}

/** Makes the sheets bear these marks and no others of ours. `firstFormat` is the differential format of errors. */
export function writeMarks(all: readonly SheetMarks[], firstFormat: number, { pkg, draft }: MarkTarget): void {
  for (const { part, marks } of all) {
    const before = draft.text(part);
    const rules = markRules(marks, ' ');
    const after = withMarks(withoutMarks(before), rules, firstFormat);
    if (after === before) continue;
    draft.set(part, after);
    const moved = rules.length - marksIn(before).length;
    for (const { kind, target } of pkg.relationships(part)) {
      if (kind === 'pivotTable' && pkg.has(target)) draft.set(target, withMovedRules(draft.text(target), moved));
    }
  }
}

export interface MarkTarget {
  readonly pkg: OpcPackage;
  readonly draft: Draft;
}

/** Pivot tables know the rules of their sheet by priority. */
function withMovedRules(pivot: string, by: number): string {
  return pivot.replace(
    /(<(?:[^\s<>/:]+:)?conditionalFormat\s[^>]*?\bpriority\s*=\s*["'])(\d+)/g,
    (...[, head, priority]) => {
      return `${head as string}${Number(priority) + by}`;
    },
  );
}

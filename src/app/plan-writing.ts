import { withCells, type Change } from '../core/changes';
import { computeColumns, type Computed } from '../core/computing';
import { Calculator, placesOf } from '../core/recalculating';
import type { WorkbookSnapshot } from '../core/snapshot';
import type { Summary } from '../core/summary';
import { checkSnapshot, type CheckedWorkbook, type CheckRequest } from './check-workbook';
import { markFindings } from './mark-findings';
import { summaryOf, summaryWriting, type SummaryRequest } from './plan-summary';
import { withFollowing } from './session/planning/with-following';
import type { Settled } from './sheet-removal';

export interface WriteRequest extends CheckRequest, SummaryRequest {
  readonly compute?: { readonly replace: boolean; readonly suggestions?: boolean };
  readonly mark?: boolean;
  readonly summary?: boolean;
}

/** Everything that would be written, in order; to be looked at before it is done. */
export interface WritePlan {
  readonly changes: readonly Change[];
  /** The workbook as it will be once the computed cells stand in it. */
  readonly checked: CheckedWorkbook;
  readonly computed?: Computed;
  readonly summary?: Summary;
  /** Formulas that read a summary sheet which is not written any more. */
  readonly settled?: Settled;
}

/** Computes, then marks and sums up what will then stand there: one list of changes. */
export function planWriting(snapshot: WorkbookSnapshot, request: WriteRequest): WritePlan {
  const before = checkSnapshot(snapshot, request);
  const computed = computedBy(before, request);
  const cells = computed ? withResults(computed.changes, snapshot) : [];
  const checked = cells.length > 0 ? checkSnapshot(withCells(snapshot, cells), request) : before;
  const marks = request.mark === true ? markFindings(checked.report.findings, checked.book) : [];
  const summary = request.summary === true ? summaryOf(checked, request) : undefined;
  const writing = summary && summaryWriting(summary, checked.book.snapshot);
  return {
    changes: [...cells, ...marks, ...(writing?.changes ?? [])],
    checked,
    ...(computed ? { computed } : {}),
    ...(summary && writing ? { summary, settled: writing } : {}),
  };
}

/** The changes, and what the user's own formulas come to after them: a total of hers follows the scores that we fill in. */
function withResults(changes: readonly Change[], snapshot: WorkbookSnapshot): readonly Change[] {
  if (changes.length === 0) return changes;
  const following = new Calculator().recalculated(withCells(snapshot, changes), placesOf(changes));
  return withFollowing(changes, following);
}

function computedBy({ book, preset }: CheckedWorkbook, { compute, asValues }: WriteRequest): Computed | undefined {
  return compute && computeColumns(book, preset, { ...compute, asValues: asValues === true });
}

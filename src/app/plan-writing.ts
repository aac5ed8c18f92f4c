import { withCells, type Change } from '../core/changes';
import { computeColumns, type Computed } from '../core/computing';
import type { WorkbookSnapshot } from '../core/snapshot';
import { summarise, type Summary } from '../core/summary';
import type { Language } from '../core/words';
import { checkSnapshot, type CheckedWorkbook, type CheckRequest } from './check-workbook';
import { markFindings } from './mark-findings';

export interface WriteRequest extends CheckRequest {
  /** In which our sheets are worded. */
  readonly language: Language;
  readonly compute?: { readonly replace: boolean };
  readonly mark?: boolean;
  readonly summary?: boolean;
  /** Results instead of formulas. */
  readonly asValues?: boolean;
}

/** Everything that would be written, in order; to be looked at before it is done. */
export interface WritePlan {
  readonly changes: readonly Change[];
  /** The workbook as it will be once the computed cells stand in it. */
  readonly checked: CheckedWorkbook;
  readonly computed?: Computed;
  readonly summary?: Summary;
}

/** Computes, then marks and sums up what will then stand there: one list of changes. */
export function planWriting(snapshot: WorkbookSnapshot, request: WriteRequest): WritePlan {
  const before = checkSnapshot(snapshot, request);
  const computed = computedBy(before, request);
  const checked =
    computed && computed.changes.length > 0 ? checkSnapshot(withCells(snapshot, computed.changes), request) : before;
  const marks = request.mark === true ? markFindings(checked.report.findings, checked.book) : [];
  const summary = summaryOf(checked, request);
  const changes = [...(computed?.changes ?? []), ...marks, ...sheetChanges(summary)];
  return { changes, checked, ...(computed ? { computed } : {}), ...(summary ? { summary } : {}) };
}

function summaryOf({ book, preset, report }: CheckedWorkbook, request: WriteRequest): Summary | undefined {
  if (request.summary !== true) return undefined;
  return summarise(book, preset, { asValues: request.asValues === true, report, language: request.language });
}

function sheetChanges(summary: Summary | undefined): Change[] {
  if (!summary) return [];
  const removals = summary.obsolete.map((key): Change => ({ kind: 'remove-sheet', key }));
  return [...removals, ...summary.sheets.map((content): Change => ({ kind: 'write-sheet', content }))];
}

function computedBy({ book, preset }: CheckedWorkbook, { compute, asValues }: WriteRequest): Computed | undefined {
  return compute && computeColumns(book, preset, { replace: compute.replace, asValues: asValues === true });
}

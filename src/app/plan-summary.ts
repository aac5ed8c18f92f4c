import type { Change } from '../core/changes';
import type { WorkbookSnapshot } from '../core/snapshot';
import { finished } from '../core/steps';
import { summariseInSteps, type Summary } from '../core/summary';
import type { Language } from '../core/words';
import type { CheckedWorkbook } from './check-workbook';
import { sheetRemoval, type Settled } from './sheet-removal';

export interface SummaryRequest {
  /** In which our sheets are worded. */
  readonly language: Language;
  /** Results instead of formulas. */
  readonly asValues?: boolean;
}

/** The summary sheets of a checked workbook, its findings among them. */
export function summaryOf(checked: CheckedWorkbook, request: SummaryRequest): Summary {
  return finished(summaryInSteps(checked, request));
}

/** The same in slices: a caller can breathe, or stop, between two. */
export function summaryInSteps(
  { book, preset, report }: CheckedWorkbook,
  request: SummaryRequest,
): Generator<void, Summary, void> {
  return summariseInSteps(book, preset, { asValues: request.asValues === true, report, language: request.language });
}

export interface SummaryWriting extends Settled {
  readonly changes: readonly Change[];
}

/** Writes the sheets, and takes out those of a former run that are not written any more. */
export function summaryWriting({ sheets, obsolete }: Summary, workbook: WorkbookSnapshot): SummaryWriting {
  const removal = sheetRemoval(obsolete, workbook);
  const written = sheets.map((content): Change => ({ kind: 'write-sheet', content }));
  return { ...removal, changes: [...removal.changes, ...written] };
}

import type { CellRef, RangeRef } from '../address';
import type { Book } from '../book';
import { sum } from '../money';
import { cellOf, isError, type WorkbookSnapshot } from '../snapshot';
import { restsOn } from './evidence';
import type { Finding } from './report';
import { slipWithin, totalSlip } from './total-slip';

// A formula that reads such a cell gets no number from it, whatever else is right.
const UNREADABLE = ['error-value', 'number-as-text', 'blank-required'];

// A number stands there, but not the right one.
const WRONG_NUMBER = [
  'total-mismatch',
  'incomplete-sum-range',
  'execution-rate-mismatch',
  'budget-adjustment-mismatch',
  'score-out-of-range',
  'grade-score-mismatch',
  'executed-exceeds-budget',
  'negative-amount',
  'suspected-unit-mixup',
];

// What these say is about the value that a formula gave, not about how the formula or the sheet is made.
const DERIVED = [
  'error-value',
  'total-mismatch',
  'grade-score-mismatch',
  'unknown-grade',
  'score-out-of-range',
  'execution-rate-mismatch',
  'executed-exceeds-budget',
  'budget-adjustment-mismatch',
  'negative-amount',
  'unexecuted-high-score',
  'full-score-underexecuted',
  'same-project-different-values',
];

// The errors that Excel makes of a text, or of a blank, in arithmetic and look-ups.
const ERRORS_OF: Readonly<Record<string, readonly string[]>> = {
  'number-as-text': ['#VALUE!', '#N/A'],
  'blank-required': ['#DIV/0!', '#VALUE!', '#N/A'],
};

/** Whether the finding is about a value that may come from other cells. */
export function isDerived({ rule }: Finding): boolean {
  return DERIVED.includes(rule);
}

/** Whether the finding says that its cell's value cannot be used as it is. */
export function isSpoiling({ rule }: Finding): boolean {
  return UNREADABLE.includes(rule) || WRONG_NUMBER.includes(rule);
}

/** Whether the finding says that its cells give formulas no number at all. */
export function isUnreadable({ rule }: Finding): boolean {
  return UNREADABLE.includes(rule);
}

/** Whether a spoiled cell, read by the finding's formula, accounts for the finding. */
export function explains(cause: Finding, finding: Finding, snapshot: WorkbookSnapshot): boolean {
  if (finding.rule === 'error-value') return explainsError(cause, finding, snapshot);
  // A wrong number that the finding looked at itself is no excuse: it found the formula wrong for just that number.
  return isUnreadable(cause) || !restsOn(finding, cause.at as CellRef);
}

function explainsError(cause: Finding, finding: Finding, snapshot: WorkbookSnapshot): boolean {
  const cell = cellOf(snapshot, finding.at as CellRef);
  // A lost reference in the formula itself is an error of its own.
  if (!isError(cell?.value) || cell.formula?.includes('#REF!')) return false;
  const { error } = cell.value;
  if (cause.rule !== 'error-value') return ERRORS_OF[cause.rule]?.includes(error) ?? false;
  const source = 'row' in cause.at ? cellOf(snapshot, cause.at)?.value : undefined;
  return isError(source) && source.error === error;
}

/** Whether what is wrong in the cells that a total adds up comes to exactly what the total is off by. */
export function explainsTotal(finding: Finding, reads: readonly RangeRef[], book: Book): boolean {
  const own = totalSlip(book, finding.at as CellRef);
  return own?.isWithin(sum(reads.map((range) => slipWithin(book, range)))) ?? false;
}

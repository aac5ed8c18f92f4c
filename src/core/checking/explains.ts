import type { CellRef, RangeRef } from '../address';
import type { Book } from '../book';
import { sum } from '../money';
import { cellOf, isError, type WorkbookSnapshot } from '../snapshot';
import { bearingOf } from './bearing';
import { restsOn } from './evidence';
import type { Finding } from './report';
import { slipWithin, totalSlip } from './total-slip';

/** Whether the finding is about a value that may come from other cells. */
export function isDerived({ rule }: Finding): boolean {
  return bearingOf(rule).derives !== undefined;
}

/** Whether the finding says that its cell's value cannot be used as it is. */
export function isSpoiling({ rule }: Finding): boolean {
  return bearingOf(rule).spoils !== undefined;
}

/** Whether the finding says that its cells give formulas no number at all. */
export function isUnreadable({ rule }: Finding): boolean {
  return bearingOf(rule).spoils === 'unreadable';
}

/** Whether a spoiled cell, read by the finding's formula, accounts for the finding. */
export function explains(cause: Finding, finding: Finding, snapshot: WorkbookSnapshot): boolean {
  if (bearingOf(finding.rule).derives === 'error') return explainsError(cause, finding, snapshot);
  // A wrong number that the finding looked at itself is no excuse: it found the formula wrong for just that number.
  return isUnreadable(cause) || !restsOn(finding, cause.at as CellRef);
}

function explainsError(cause: Finding, finding: Finding, snapshot: WorkbookSnapshot): boolean {
  const cell = cellOf(snapshot, finding.at as CellRef);
  // A lost reference in the formula itself is an error of its own.
  if (!isError(cell?.value) || cell.formula?.includes('#REF!')) return false;
  const { error } = cell.value;
  const { derives, makes } = bearingOf(cause.rule);
  if (derives !== 'error') return makes?.includes(error) ?? false;
  const source = 'row' in cause.at ? cellOf(snapshot, cause.at)?.value : undefined;
  return isError(source) && source.error === error;
}

/** Whether what is wrong in the cells that a total adds up comes to exactly what the total is off by. */
export function explainsTotal(finding: Finding, reads: readonly RangeRef[], book: Book): boolean {
  const own = totalSlip(book, finding.at as CellRef);
  return own?.isWithin(sum(reads.map((range) => slipWithin(book, range)))) ?? false;
}

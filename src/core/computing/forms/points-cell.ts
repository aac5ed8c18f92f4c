import type { Reading } from '../../book';
import { formatPoints, points, roundPoints, type Points } from '../../money';
import type { ColumnResult } from '../column-result';
import type { ComputedField } from '../computed';
import { standingOf, type FormJob } from './form-job';
import { NOTHING, skippedAt, writtenAt, type CellContent } from './form-result';
import { plainPoints } from './plain-cell';

/** What a score's cell should hold. */
export interface Wanted {
  readonly field: ComputedField;
  /** left-out: a dash, for it does not count. */
  readonly score: Points | 'left-out';
  readonly content: CellContent;
}

/** A score's cell once all is written. */
export interface Settled {
  readonly result: ColumnResult;
  readonly at: { readonly row: number; readonly column: number };
  /** undefined: no score stands there. */
  readonly score: Points | 'left-out' | undefined;
  /** A plain number, or empty and free for one: a SUM takes it in. */
  readonly isSummable: boolean;
  readonly isWritten: boolean;
}

/** Writes what is wanted where the cell is empty, or wrong and to be replaced; else it stays. */
export function settle(reading: Reading<Points>, wanted: Wanted, job: FormJob): Settled {
  const standing = standingOf(reading, job);
  if (standing === 'empty') return written(reading, wanted, 'fill');
  if (standing === 'closed' || !job.options.replace || !isWrong(reading, wanted.score)) return kept(reading, job);
  const reason =
    standing === 'formula' ? 'user-formula' : reading.state === 'unreadable' ? 'unreadable-score' : undefined;
  if (reason) return { ...kept(reading, job), result: skippedAt(job, reading, { field: wanted.field, reason }) };
  return written(reading, wanted, 'replace');
}

function written({ row, column }: Reading<Points>, { score, content }: Wanted, how: 'fill' | 'replace'): Settled {
  const at = { row, column };
  return { result: writtenAt(at, content, how), at, score, isSummable: true, isWritten: true };
}

/** The cell as it stands; `result`: why nothing comes of it, where that is to be told. */
export function kept(reading: Reading<Points>, job: FormJob, result: ColumnResult = NOTHING): Settled {
  const isEmpty = standingOf(reading, job) === 'empty';
  return {
    result,
    at: { row: reading.row, column: reading.column },
    score: reading.value,
    isSummable: isEmpty || plainPoints(reading) !== undefined,
    isWritten: false,
  };
}

const MOST_DECIMALS = 2;

/** A dash is a decision; what agrees as far as it is printed is right. */
function isWrong(reading: Reading<Points>, score: Points | 'left-out'): boolean {
  if (score === 'left-out' || reading.state === 'dash' || reading.state === 'blank') return false;
  return reading.value === undefined || !isRightScore(reading, score);
}

/** Whether a stated score is the right one as far as its printed decimals tell; cut off instead of rounded is right as well. */
export function isRightScore({ value, decimals }: Pick<Reading<Points>, 'value' | 'decimals'>, exact: Points): boolean {
  if (value === undefined) return false;
  const shown = Math.min(decimals, MOST_DECIMALS);
  const isCutOff = exact >= value && (exact - value) * 10n ** BigInt(shown) < POINT;
  return isCutOff || roundPoints(value, shown) === roundPoints(exact, shown);
}

const POINT = points(1);

export function numberOf(score: Points): number {
  return Number(formatPoints(score));
}

import type { CellAddress } from '../address';
import type { ListTable } from '../book';
import type { CellWrite } from '../changes';
import type { Preset } from '../presets';
import type { WorkbookSnapshot } from '../snapshot';
import type { Adapted, ComputedField, ComputeOptions, Skip, SkipReason } from './computed';

/** One list to compute a column of. */
export interface Job {
  readonly list: ListTable;
  readonly snapshot: WorkbookSnapshot;
  readonly preset: Preset;
  readonly options: ComputeOptions;
}

/** What becomes of one cell: it is filled, replaced, rightly left, or left though something should stand there. */
export type Decision = 'fill' | 'replace' | 'keep' | SkipReason;

/** What one list's column comes to. */
export interface ColumnResult {
  readonly filled: readonly CellWrite[];
  readonly replaced: readonly CellWrite[];
  readonly skipped: readonly Skip[];
  /** Absent where all is written as asked. */
  readonly adapted?: readonly Adapted[];
}

export function merged(results: readonly ColumnResult[]): ColumnResult {
  return {
    filled: results.flatMap(({ filled }) => filled),
    replaced: results.flatMap(({ replaced }) => replaced),
    skipped: results.flatMap(({ skipped }) => skipped),
    adapted: results.flatMap(({ adapted = [] }) => adapted),
  };
}

export function writtenCell(write: CellWrite, decision: 'fill' | 'replace'): ColumnResult {
  const isReplacement = decision === 'replace';
  return { filled: isReplacement ? [] : [write], replaced: isReplacement ? [write] : [], skipped: [] };
}

export function skippedCell(
  { list: { sheet } }: Job,
  { field, reason, at, source }: Pick<Skip, 'field' | 'reason'> & { at: CellAddress; source?: CellAddress | undefined },
): ColumnResult {
  const place = ({ row, column }: CellAddress) => ({ sheet, row, column });
  const skip = { field, reason, at: place(at), ...(source ? { source: place(source) } : {}) };
  return { filled: [], replaced: [], skipped: [skip] };
}

export function skippedList({ list }: Job, field: ComputedField, reason: SkipReason): ColumnResult {
  return { filled: [], replaced: [], skipped: [{ field, reason, at: { sheet: list.sheet, ...list.range } }] };
}

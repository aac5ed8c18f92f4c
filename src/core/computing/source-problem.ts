import type { Reading } from '../book';
import type { SkipReason } from './computed';

/** Why nothing can be computed from a cell; undefined where it can: a plain number, as Excel sees it too. */
export function sourceProblem(reading: Reading<unknown> | undefined): SkipReason | undefined {
  if (!reading || reading.state === 'blank' || reading.state === 'dash') return 'blank-source';
  if (reading.state === 'error') return 'error-source';
  if (reading.state === 'unreadable') return 'unreadable-source';
  return reading.isText || typeof reading.cell?.value !== 'number' ? 'text-source' : undefined;
}

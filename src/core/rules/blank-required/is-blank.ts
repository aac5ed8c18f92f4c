import type { Reading } from '../../book';

/** Nothing stands there; a formula without a result yet is not nothing. */
export function isBlank(reading: Reading<unknown> | undefined): boolean {
  return reading?.state === 'blank' && reading.cell?.formula === undefined;
}

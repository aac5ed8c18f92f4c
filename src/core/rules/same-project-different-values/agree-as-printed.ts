import type { Reading } from '../../book';
import { roundPoints, type Points } from '../../money';

/** Whether two scores are the same once both are rounded half up to the decimals of the one that is printed with fewer. */
export function agreeAsPrinted(a: Reading<Points>, b: Reading<Points>): boolean {
  const decimals = Math.min(a.decimals, b.decimals);
  if (a.value === undefined || b.value === undefined) return a.value === b.value;
  return roundPoints(a.value, decimals) === roundPoints(b.value, decimals);
}

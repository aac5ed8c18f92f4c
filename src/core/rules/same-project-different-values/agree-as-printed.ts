import type { Reading } from '../../book';
import type { Points } from '../../money';

const PLACES = 6;

/** Whether two scores are the same as far as the one printed with fewer decimals can tell. */
export function agreeAsPrinted(a: Reading<Points>, b: Reading<Points>): boolean {
  const difference = (a.value ?? 0n) - (b.value ?? 0n);
  const lost = PLACES - Math.min(a.decimals, b.decimals);
  const half = lost <= 0 ? 0n : 5n * 10n ** BigInt(lost - 1);
  return difference < half && -difference < half;
}
